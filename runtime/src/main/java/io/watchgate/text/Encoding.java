package io.watchgate.text;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** The ways in which bytes are written in a text. */
enum Encoding {
    BASE64 {
        @Override
        byte[] decode(String run) {
            return (run.indexOf('\n') < 0 ? Base64.getDecoder() : Base64.getMimeDecoder()).decode(run);
        }

        @Override
        String encode(byte[] bytes, String like) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    },
    BASE64_URL {
        @Override
        byte[] decode(String run) {
            return Base64.getUrlDecoder().decode(run);
        }

        @Override
        String encode(byte[] bytes, String like) {
            Base64.Encoder encoder = Base64.getUrlEncoder();
            return (like.endsWith("=") ? encoder : encoder.withoutPadding()).encodeToString(bytes);
        }
    },
    HEX {
        @Override
        byte[] decode(String run) {
            return HexFormat.of().parseHex(run);
        }

        @Override
        String encode(byte[] bytes, String like) {
            String hex = HexFormat.of().formatHex(bytes);
            return like.equals(like.toUpperCase(Locale.ROOT)) ? hex.toUpperCase(Locale.ROOT) : hex;
        }
    };

    /** The bytes that a run stands for; throws {@link IllegalArgumentException} when it stands for none. */
    abstract byte[] decode(String run);

    /** A run that stands for these bytes, in the manner of another one. */
    abstract String encode(byte[] bytes, String like);
}
