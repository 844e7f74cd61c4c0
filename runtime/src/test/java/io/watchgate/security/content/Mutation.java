package io.watchgate.security.content;

import io.watchgate.jsonrpc.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Ways to hide something in a text from whoever looks at its characters, and to show it to whoever reads it. */
public enum Mutation {
    NONE {
        @Override
        String hide(String text, String found) {
            return text;
        }
    },
    ZERO_WIDTH {
        @Override
        String hide(String text, String found) {
            return inMiddle(text, found, "\u200D", 0);
        }
    },
    TAGGED {
        @Override
        String hide(String text, String found) {
            return inMiddle(text, found, "\u2063\uFE0F", 0);
        }
    },
    FULLWIDTH {
        @Override
        String hide(String text, String found) {
            char middle = found.charAt(found.length() / 2);
            return middle > ' ' && middle < 0x7F
                    ? inMiddle(text, found, Character.toString(middle - ' ' + 0xFF00), 1)
                    : text;
        }
    },
    ENTITY {
        @Override
        String hide(String text, String found) {
            return inMiddle(text, found, "&#" + (int) found.charAt(found.length() / 2) + ";", 1);
        }
    },
    PERCENT {
        @Override
        String hide(String text, String found) {
            char middle = found.charAt(found.length() / 2);
            return middle < 0x7F ? inMiddle(text, found, String.format("%%%02X", (int) middle), 1) : text;
        }
    },
    ESCAPED {
        @Override
        String hide(String text, String found) {
            return inMiddle(text, found, String.format("\\u%04x", (int) found.charAt(found.length() / 2)), 1);
        }
    },
    BASE64 {
        @Override
        String hide(String text, String found) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    BASE64_TWICE {
        @Override
        String hide(String text, String found) {
            return BASE64_URL.hide(BASE64.hide(text, found), found);
        }
    },
    BASE64_URL {
        @Override
        String hide(String text, String found) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    HEX {
        @Override
        String hide(String text, String found) {
            return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    SPLIT {
        @Override
        public String frame(String text, String found) {
            int middle = text.indexOf(found) + found.length() / 2;
            return result(text.substring(0, middle), text.substring(middle));
        }

        @Override
        String hide(String text, String found) {
            return text;
        }
    };

    abstract String hide(String text, String found);

    /** A tool's result with a text in which {@code found} is hidden. */
    public String frame(String text, String found) {
        return result(hide(text, found));
    }

    private static String result(String... blocks) {
        JsonWriter json = new JsonWriter().object().member("jsonrpc", "2.0").member("id", 1);
        json.name("result").object().name("content").array();
        for (String block : blocks) {
            json.object().member("type", "text").member("text", block).endObject();
        }
        return json.endArray().endObject().endObject().toText().toString();
    }

    private static String inMiddle(String text, String found, String hidden, int replaced) {
        int middle = text.indexOf(found) + found.length() / 2;
        return text.substring(0, middle) + hidden + text.substring(middle + replaced);
    }
}
