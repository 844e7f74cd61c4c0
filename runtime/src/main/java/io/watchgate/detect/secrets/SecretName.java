package io.watchgate.detect.secrets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a name says about the value that is given to it. Only its end counts: a password file is no password. */
enum SecretName {
    /** A password, which may be any word. */
    PASSWORD,
    /** A secret that a machine made. */
    SECRET,
    /** Nothing. */
    OTHER;

    /** In ASCII, read from the last letter to the first. */
    private static final Trie<Ending> ENDINGS = endings();

    private static final List<String> FOREIGN = List.of(
            "contraseña",
            "hasło",
            "lösenord",
            "şifre",
            "пароль",
            "密码",
            "密碼",
            "口令",
            "パスワード",
            "비밀번호",
            "كلمة المرور",
            "كلمة السر",
            "पासवर्ड");

    /** @param whole whether no letter may stand before, except where a new word begins with a capital */
    private record Ending(SecretName name, boolean whole) {}

    private static Trie<Ending> endings() {
        Map<String, Ending> endings = new HashMap<>();
        add(
                endings,
                new Ending(PASSWORD, false),
                "password passwd passphrase passcode passwort kennwort contrasena senha"
                        + " motdepasse wachtwoord haslo losenord parola");
        endings.put(reversed("mot de passe"), new Ending(PASSWORD, false));
        add(endings, new Ending(PASSWORD, true), "pass pwd passw pw psw userpass");
        add(
                endings,
                new Ending(SECRET, false),
                "secret token apikey api_key api-key secretkey secret_key secret-key"
                        + " accesskey access_key access-key privatekey private_key authkey auth_key accountkey encryption_key"
                        + " encryptionkey signing_key signingkey license_key");
        // longer, so they win over "token": where a list goes on, what a language model stops at, a sign of a form
        add(
                endings,
                new Ending(OTHER, false),
                "next_token nexttoken pagetoken page_token progresstoken"
                        + " continuationtoken continuation_token synctoken sync_token stop_token pad_token eos_token bos_token"
                        + " unk_token cls_token mask_token sep_token startingtoken csrf_token csrftoken csrf-token publickeytoken");
        return new Trie<>(endings);
    }

    private static void add(Map<String, Ending> endings, Ending ending, String words) {
        for (String word : words.split(" ", -1)) {
            endings.put(reversed(word), ending);
        }
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** Reads the name that ends before this place. */
    static SecretName endingAt(Scan scan, int end) {
        if (end > 1 && isBeyondAscii(scan, end) && isForeign(scan, end)) {
            return PASSWORD;
        }
        SecretName name = OTHER;
        int node = Trie.ROOT;
        for (int at = end - 1; at >= 0; at--) {
            node = ENDINGS.step(node, Chars.lower(scan.text[at]));
            if (node == Trie.NONE) {
                return name;
            }
            Ending ending = ENDINGS.value(node);
            if (ending != null && (!ending.whole() || beginsWord(scan, at))) {
                name = ending.name();
            }
        }
        return name;
    }

    /** Whether one of the last letters is: "contraseña" ends with a plain one, "şifre" with four. */
    private static boolean isBeyondAscii(Scan scan, int end) {
        for (int at = end - 1; at >= Math.max(0, end - 8); at--) {
            byte c = scan.text[at];
            if (c < 0 || c == '?') {
                return true;
            }
            if (!Chars.isLetter(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isForeign(Scan scan, int end) {
        for (String word : FOREIGN) {
            if (scan.sourceHas(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(Scan scan, int at) {
        int before = Chars.kind(scan.at(at - 1));
        boolean hump = before == Chars.LOWER && Chars.kind(scan.text[at]) == Chars.UPPER;
        return hump || (before & (Chars.LOWER | Chars.UPPER)) == 0;
    }
}
