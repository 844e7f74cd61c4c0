package io.watchgate.detect.secrets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word beside a value says about the value. */
enum TellingWord {
    /** A secret, whatever it looks like: "client secret", "api token". */
    SECRET(
            "",
            "secret, token, password, passwd, passphrase, passcode, apikey, api_key, api-key, api key, "
                    + "privatekey, private_key, private-key, private key, accesskey, access_key, access-key, "
                    + "access key, secretkey, secret_key, authkey, auth_key, licensekey, license_key, sharedkey, "
                    + "shared_key, signingkey, signing_key, encryptionkey, encryption_key, masterkey, master_key, "
                    + "accountkey, account_key, presharedkey, credential, credentials, bearer, pwd, passw, "
                    + "private_access, privateaccess, secrettoken, accesstoken, authtoken, clientsecret, "
                    + "subscription-key, subscriptionkey, integration_key, routing_key, write_key, "
                    + "personal access"),
    /** A secret, when the value looks like one. */
    KEY(
            "pat, sas, psk, sig, secretid, appkey, cred, creds, jwt, session, cookie",
            "key, access, private, auth, api, oauth, authorization, sessionid, session_id, "
                    + "webhook, reporter_id, login_with_api_key"),
    /** Something of that look that is public. */
    PUBLIC(
            "sha, md5, hash, hashes, etag, commit, rev, revision, tree, blob, uuid, guid, id, ids, "
                    + "trace, span, crc, crc32, urn, nonce, salt, version, image, digest, path, file, filename, "
                    + "url, uri, host, email, user, username, name, date, time, timestamp, type, kind, class, def, "
                    + "function, import, package, "
                    + "sha1, sha256, sha384, sha512, checksum, integrity, fingerprint, thumbprint, publickey, pubkey, "
                    + "public_key, public key, public-key, cache_key, cache-key, cache key, cachekey, primary key, "
                    + "primary_key, primarykey, foreign key, foreign_key, sort_key, sort key, sortkey, "
                    + "partition_key, partition key, partitionkey, idempotency_key, idempotency-key, "
                    + "idempotency key, idempotencykey, rowkey, row_key, row key, object key, object_key, "
                    + "objectkey, unique key, unique_key, dedup_key, group_key, issue key, issuekey, next_token, "
                    + "next token, nexttoken, page_token, page token, pagetoken, page-token, continuation token, "
                    + "continuationtoken, continuation_token, progresstoken, progress_token, progress token, "
                    + "sync_token, synctoken, starting_token, startingtoken, cursor, publickeytoken, csrf, xsrf, "
                    + "publishable, public_token, key_id, keyid, key id, kms_key, nextpagetoken, next_page_token, "
                    + "next page token, nextsynctoken, resume_token, resumetoken, marker, public access, "
                    + "content hash, build id, image id, subresource, monkey, monkeys, turkey, hockey, donkey, "
                    + "whiskey, jockey",
            "");

    /** All words in lower case. Those of {@link #whole} are telling only by themselves, not at the end of a word. */
    private final List<String> whole;

    private final List<String> endings;

    TellingWord(String whole, String endings) {
        this.whole = list(whole);
        this.endings = list(endings);
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(", "));
    }

    /** What the trie of words leads to. */
    record Entry(TellingWord word, boolean whole) {}

    static Trie<Entry> trie() {
        Map<String, Entry> words = new HashMap<>();
        for (TellingWord word : values()) {
            word.endings.forEach(text -> words.put(text, new Entry(word, false)));
            word.whole.forEach(text -> words.put(text, new Entry(word, true)));
        }
        return new Trie<>(words);
    }
}
