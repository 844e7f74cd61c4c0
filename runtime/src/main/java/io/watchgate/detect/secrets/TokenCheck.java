package io.watchgate.detect.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** What can be computed about a token beyond its shape, without asking its provider. */
enum TokenCheck {
    /** Nothing. */
    NONE {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return Answer.UNKNOWN;
        }
    },
    /** The last six characters are the CRC-32 of those before, in base 62: GitHub and npm. */
    CRC_BASE62 {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return Answer.of(end - body > 6 && Checksums.crc32(scan.text, body, end - 6) == number(scan, end - 6, end));
        }

        private long number(Scan scan, int from, int to) {
            return Checksums.fromBase62(scan.text, from, to);
        }
    },
    /** The last eight characters are the CRC-32 of the token before the last underscore, in hex: Grafana. */
    CRC_HEX {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            if (end - start < 10 || scan.text[end - 9] != '_') {
                return Answer.WRONG;
            }
            CRC32 crc = new CRC32();
            crc.update(scan.text, start, end - 9 - start);
            return Answer.of(scan.startsWith(String.format("%08x", crc.getValue()), end - 8));
        }
    },
    /** Bech32 with its own checksum: age. */
    BECH32 {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return Answer.of(Checksums.bech32(scan.text, start, body - 1, end));
        }
    },
    /** Three parts, the first of which is a JSON object that names an algorithm or a type. */
    JWT {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            int dot = scan.extent(Alphabet.WORD, start);
            if (dot >= end || dot - start > LONGEST_HEADER) {
                return Answer.NOT_ONE;
            }
            int second = scan.extent(Alphabet.WORD, dot + 1);
            if (second >= end || dot - start < 12 || second - dot < 10 || end - second < 10) {
                return Answer.NOT_ONE;
            }
            String header = decoded(scan, start, dot);
            boolean named = header.contains("\"alg\"") || header.contains("\"typ\"") || header.contains("\"enc\"");
            return named ? Answer.RIGHT : Answer.WRONG;
        }
    },
    /** A base64 text that says of itself that it is a private key. */
    PEM_IN_BASE64 {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return decoded(scan, start, Math.min(end, start + 64)).contains("PRIVATE KEY")
                    ? Answer.RIGHT
                    : Answer.NOT_ONE;
        }
    },
    /** A text of the form 8-4-4-4-12. */
    UUID {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return Shapes.isUuid(scan.text, body, end) ? Answer.UNKNOWN : Answer.NOT_ONE;
        }
    },
    /** Letters of both cases and digits, as hardly an identifier has. */
    MIXED {
        @Override
        Answer of(Scan scan, int start, int body, int end) {
            return Randomness.kinds(scan.text, body, end) >= 3 ? Answer.UNKNOWN : Answer.NOT_ONE;
        }
    };

    private static final int LONGEST_HEADER = 2000;

    /** What a check says. */
    enum Answer {
        /** The checksum is right: nobody types that by chance. */
        RIGHT,
        /** It cannot tell. */
        UNKNOWN,
        /** The shape is right and the checksum is not: an example in a document, or a token that was cut or changed. */
        WRONG,
        /** It is something else. */
        NOT_ONE;

        private static Answer of(boolean right) {
            return right ? RIGHT : WRONG;
        }
    }

    /**
     * Checks a token of the right shape.
     *
     * @param start where the token begins, with its prefix
     * @param body where it begins behind the prefix
     */
    abstract Answer of(Scan scan, int start, int body, int end);

    /** The first bytes of a base64 text in either alphabet, as far as they make whole groups. */
    private static String decoded(Scan scan, int start, int end) {
        byte[] text = scan.slice(start, start + (end - start) / 4 * 4);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '-' ? (byte) '+' : text[i] == '_' ? (byte) '/' : text[i];
        }
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
