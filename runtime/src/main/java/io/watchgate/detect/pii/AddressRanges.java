package io.watchgate.detect.pii;

/** Which addresses belong to somebody: not those of private networks, of documentation, of groups and of the host itself. */
final class AddressRanges {

    /** First address and length of the prefix, from the registry of special-purpose addresses (RFC 6890). */
    private static final long[][] SPECIAL = {
        block(0, 0, 0, 8),
        block(10, 0, 0, 8),
        block(100, 64, 0, 10),
        block(127, 0, 0, 8),
        block(169, 254, 0, 16),
        block(172, 16, 0, 12),
        block(192, 0, 0, 24),
        block(192, 0, 2, 24),
        block(192, 88, 99, 24),
        block(192, 168, 0, 16),
        block(198, 18, 0, 15),
        block(198, 51, 100, 24),
        block(203, 0, 113, 24),
        block(224, 0, 0, 3),
    };

    private static final int BITS = 32;

    private AddressRanges() {}

    private static long[] block(long first, long second, long third, int prefix) {
        return new long[] {(first << 24 | second << 16 | third << 8) >> (32 - prefix), prefix};
    }

    static boolean isPublic(long address) {
        for (long[] block : SPECIAL) {
            if (address >> (BITS - block[1]) == block[0]) {
                return false;
            }
        }
        return true;
    }

    /** Global unicast of IPv6, without what is set aside for documentation and benchmarks (2001:db8::, 3fff::, 2001:2::). */
    static boolean isPublic(int[] groups) {
        boolean global = groups[0] >> 13 == 1;
        boolean documentation = (groups[0] == 0x2001 && (groups[1] == 0xDB8 || groups[1] == 2 || groups[1] == 0))
                || (groups[0] == 0x3FFF && groups[1] < 0x1000);
        return global && !documentation;
    }
}
