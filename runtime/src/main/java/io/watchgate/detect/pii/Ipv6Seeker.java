package io.watchgate.detect.pii;

/** Finds IPv6 addresses from their first colon on: eight groups, or fewer with one {@code ::}, the end perhaps as IPv4. */
final class Ipv6Seeker implements MarkSeeker {

    private static final int GROUPS = 8;
    private static final int LONGEST_GROUP = 4;

    @Override
    public int seek(Page page, int mark) {
        int start = mark;
        while (start > 0 && mark - start <= LONGEST_GROUP && page.is(start - 1, Ascii.HEX)) {
            start--;
        }
        boolean begins = page.at(mark + 1) == ':' || (start < mark && page.is(mark + 1, Ascii.HEX));
        if (!begins || mark - start > LONGEST_GROUP || page.isWord(start - 1) || page.at(start - 1) == ':') {
            return mark + 1;
        }
        Ipv6Reader address = new Ipv6Reader(page, start);
        if (!address.isComplete() || !isAlone(page, start, address.end())) {
            return mark + 1;
        }
        double confidence = AddressRanges.isPublic(address.groups()) ? Confidence.SURE : Confidence.FAINT;
        page.report(PiiType.IP_ADDRESS.rule(), start, address.end(), confidence);
        return address.end();
    }

    private static boolean isAlone(Page page, int start, int end) {
        boolean goesOn = page.isWord(end) || page.at(end) == ':' || (page.at(end) == '.' && page.isWord(end + 1));
        return !goesOn && page.at(start - 1) != '.' && page.at(start - 1) != '-';
    }

    /** Reads as many groups as there are. */
    private static final class Ipv6Reader {

        private final Page page;
        private final int[] groups = new int[GROUPS];
        private int count;
        private int gap = -1;
        private int digits;
        private int at;

        Ipv6Reader(Page page, int start) {
            this.page = page;
            this.at = start;
            boolean goesOn = true;
            while (goesOn && count < GROUPS) {
                readGap();
                goesOn = readGroup() && isColonBeforeMore();
            }
        }

        /** Steps over a colon that stands alone; a second one is left for the gap. */
        private boolean isColonBeforeMore() {
            if (page.at(at) != ':') {
                return false;
            }
            boolean gapFollows = gap < 0 && page.at(at + 1) == ':';
            boolean groupFollows = page.is(at + 1, Ascii.HEX);
            at += groupFollows ? 1 : 0;
            return gapFollows || groupFollows;
        }

        private void readGap() {
            if (gap < 0 && page.at(at) == ':' && page.at(at + 1) == ':') {
                gap = count;
                at += 2;
            }
        }

        private boolean readGroup() {
            int value = 0;
            int i = at;
            while (i - at < LONGEST_GROUP && page.is(i, Ascii.HEX)) {
                value = value << 4 | Character.digit(page.at(i), 16);
                digits += page.isDigit(i) ? 1 : 0;
                i++;
            }
            if (i == at) {
                return false;
            }
            if (page.at(i) == '.' && page.isDigit(i + 1) && count <= GROUPS - 2) {
                return readDotted();
            }
            at = i;
            groups[count++] = value;
            return true;
        }

        private boolean readDotted() {
            int i = at;
            for (int part = 0; part < 4; part++) {
                int number = Ipv4Seeker.number(page, i);
                if (number < 0 || (part > 0 && page.at(i - 1) != '.')) {
                    return false;
                }
                groups[count + part / 2] = groups[count + part / 2] << 8 | number;
                i += number > 99 ? 4 : number > 9 ? 3 : 2;
            }
            count += 2;
            at = i - 1;
            return true;
        }

        /** Words of code such as {@code a::b} are short and have no digit. */
        boolean isComplete() {
            return digits > 0 && (gap < 0 ? count == GROUPS : count < GROUPS);
        }

        int end() {
            return at;
        }

        /** All eight, the gap filled with zeros. */
        int[] groups() {
            int[] all = new int[GROUPS];
            int head = gap < 0 ? count : gap;
            System.arraycopy(groups, 0, all, 0, head);
            System.arraycopy(groups, head, all, GROUPS - (count - head), count - head);
            return all;
        }
    }
}
