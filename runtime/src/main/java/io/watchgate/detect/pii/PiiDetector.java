package io.watchgate.detect.pii;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds personal data of the given types. Immutable and for any thread; making one takes some milliseconds. */
public final class PiiDetector implements Detector {

    private static final byte TOKEN = 1;
    private static final byte MARK = 2;

    /** No number of one token is shorter, and most tokens are. */
    private static final int SHORTEST = 7;

    private final Lexicon lexicon;
    private final TokenSeeker[] tokenSeekers;
    /** By character; most have none, and the walk does not stop there. */
    private final MarkSeeker[] markSeekers = new MarkSeeker[256];

    private final byte[] kinds = new byte[256];

    /**
     * A detector of these types.
     *
     * @param region the two capital letters of the country whose telephone numbers are known without their calling code
     */
    public PiiDetector(Set<PiiType> types, Optional<String> region) {
        region.ifPresent(PiiDetector::check);
        Lexicon.Builder words = new Lexicon.Builder();
        List<TokenSeeker> seekers = new ArrayList<>();
        List<Identifier> identifiers = new ArrayList<>();
        for (PiiType type : types.isEmpty() ? EnumSet.noneOf(PiiType.class) : EnumSet.copyOf(types)) {
            switch (type) {
                case EMAIL -> at('@', new EmailSeeker());
                case PHONE -> addPhone(new PhoneSeeker(region, words), seekers);
                case PAYMENT_CARD -> identifiers.addAll(PaymentCards.identifiers());
                case IBAN -> seekers.add(new IbanSeeker());
                case IP_ADDRESS -> addAddresses(words, seekers);
                case NATIONAL_ID -> identifiers.addAll(nationalIdentifiers());
                case PASSPORT -> seekers.add(new PassportSeeker(words));
                case BIRTH_DATE -> {
                    identifiers.add(BirthDates.identifier());
                    seekers.add(new SpelledDateSeeker(words));
                }
            }
        }
        if (!identifiers.isEmpty()) {
            seekers.add(new IdentifierSeeker(identifiers, words));
        }
        this.lexicon = words.build();
        this.tokenSeekers = seekers.toArray(TokenSeeker[]::new);
        for (char digit = '0'; digit <= '9' && !seekers.isEmpty(); digit++) {
            kinds[digit] = TOKEN;
        }
    }

    private static void check(String region) {
        if (!Set.of(Locale.getISOCountries()).contains(region)) {
            throw new IllegalArgumentException("'region' must be a country such as US, not " + region);
        }
    }

    private void at(char mark, MarkSeeker seeker) {
        markSeekers[mark] = seeker;
        kinds[mark] = MARK;
    }

    private void addPhone(PhoneSeeker seeker, List<TokenSeeker> seekers) {
        at('+', seeker);
        at('(', seeker);
        seekers.add(seeker);
    }

    private void addAddresses(Lexicon.Builder words, List<TokenSeeker> seekers) {
        at(':', new Ipv6Seeker());
        seekers.add(new Ipv4Seeker(words));
    }

    private static List<Identifier> nationalIdentifiers() {
        List<Identifier> all = new ArrayList<>();
        all.addAll(WesternEurope.identifiers());
        all.addAll(NorthernEurope.identifiers());
        all.addAll(EasternEurope.identifiers());
        all.addAll(Americas.identifiers());
        all.addAll(AsiaPacific.identifiers());
        return all;
    }

    @Override
    public void scan(String text, Consumer<Match> hits) {
        Page page = new Page(text, lexicon, hits);
        byte[] bytes = page.bytes();
        byte[] kindOf = kinds;
        int tokenEnd = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte kind = kindOf[bytes[i] & 0xFF];
            if (kind == TOKEN && i >= tokenEnd) {
                tokenEnd = token(page, i);
                i = tokenEnd - 1;
            } else if (kind == MARK) {
                i = markSeekers[bytes[i]].seek(page, i) - 1;
            }
        }
    }

    /** Offers the token that this digit is in, and says where it ends. */
    private int token(Page page, int digit) {
        byte[] bytes = page.bytes();
        int start = digit;
        while (start > 0 && Ascii.isByte(bytes[start - 1], Ascii.ALNUM)) {
            start--;
        }
        int letters = 0;
        int end = start;
        while (end < bytes.length && Ascii.isByte(bytes[end], Ascii.ALNUM)) {
            letters = letters << 1 | Ascii.letterBit(bytes[end]);
            end++;
        }
        if (end - start < SHORTEST && (end == bytes.length || !Ascii.isByte(bytes[end], Ascii.JOINT))) {
            return end;
        }
        int shape = Shape.of(end - start, letters);
        for (TokenSeeker seeker : tokenSeekers) {
            seeker.seek(page, start, end, shape);
        }
        return end;
    }
}
