package io.watchgate.detect.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that stand where a secret would stand, and are none. */
final class Placeholders {

    private static final Trie<String> PARTS =
            trie(list("example, changeme, change_me, change-me, placeholder, redacted, your-, your_, yourkey, "
                    + "yourtoken, yoursecret, yourpass, yourapi, my-secret-, dummy, xxxx, ****, ...., insert, "
                    + "replace, fill_in, todo, _here, -here, goes-here, not-a-real, notreal, fakekey, fake-, "
                    + "fake_, secret-name, deadbeefdeadbeef"));

    private static final Set<String> WORDS =
            Set.of(list("password, passwort, passwd, pass, pwd, secret, token, key, apikey, api_key, user, username, "
                    + "none, null, nil, undefined, true, false, yes, no, string, str, text, required, optional, "
                    + "hidden, masked, unset, empty, default, value, test, testing, invalid, incorrect, missing, "
                    + "wrong, correct, nullable, varchar, char, bytes, object, any, unknown, number, int, integer, "
                    + "bool, boolean, self, this, input, prompt, disabled, enabled, env, foo, bar, foobar, baz, "
                    + "abc, sha256, sha512, sha1, md5, bcrypt, argon2, argon2id, base64, utf8, oauth2, plaintext, "
                    + "plain, encrypted, hashed, credentials, credential, auth, authentication, passphrase, "
                    + "new_password, old_password, current-password, new-password, confirm_password, newpassword, "
                    + "mypassword, thepassword, func, function, const, return, await, getpass, interface, options, "
                    + "config, secretref"));

    /** A placeholder says so at its beginning. */
    private static final int LOOKED_AT = 80;

    private Placeholders() {}

    private static String[] list(String words) {
        return words.split(", ");
    }

    private static Trie<String> trie(String... words) {
        return new Trie<>(Stream.of(words).collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    static boolean isOne(Scan scan, int start, int end) {
        byte first = scan.at(start);
        if (first == '<' || first == '$' || first == '{' || first == '%' || first == '[' || first == '(') {
            return true;
        }
        return hasFewCharacters(scan, start, end)
                || isWord(scan, start, end)
                || isName(scan, start, end)
                || hasPart(scan, start, end);
    }

    /** Three characters or fewer, however often: {@code 0000}, {@code abcabc}, {@code -- --}. */
    private static boolean hasFewCharacters(Scan scan, int start, int end) {
        long low = 0;
        long high = 0;
        int stop = Math.min(end, start + 256);
        for (int at = start; at < stop; at++) {
            byte c = scan.text[at];
            low |= c < 64 ? 1L << (c & 63) : 0;
            high |= c >= 64 ? 1L << (c & 63) : 0;
        }
        return Long.bitCount(low) + Long.bitCount(high) <= (end - start >= 12 ? 4 : 2);
    }

    private static boolean isWord(Scan scan, int start, int end) {
        if (end - start > 20) {
            return false;
        }
        byte[] word = scan.slice(start, end);
        for (int i = 0; i < word.length; i++) {
            word[i] = Chars.lower(word[i]);
        }
        return WORDS.contains(new String(word, StandardCharsets.ISO_8859_1));
    }

    /** The name of what should stand there, as in {@code smtp_password}. */
    private static boolean isName(Scan scan, int start, int end) {
        for (int at = start; at < end; at++) {
            int kind = Chars.kind(scan.text[at]);
            if (kind == 0 || kind == Chars.DIGIT) {
                return false;
            }
        }
        return end - start <= LOOKED_AT && SecretName.endingAt(scan, end) != SecretName.OTHER;
    }

    private static boolean hasPart(Scan scan, int start, int end) {
        return PARTS.isIn(scan, start, Math.min(end, start + LOOKED_AT));
    }
}
