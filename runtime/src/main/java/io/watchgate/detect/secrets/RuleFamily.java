package io.watchgate.detect.secrets;

/** The kinds of evidence by which a secret is known. Each can be switched off. */
public enum RuleFamily {
    /** Tokens that a provider gave a shape of their own, often with a checksum. */
    PROVIDER_TOKENS,
    /** Blocks of private keys: PEM, OpenSSH, PGP, age, PuTTY. */
    PRIVATE_KEYS,
    /** Passwords and tokens in the authority of a URL. */
    URL_CREDENTIALS,
    /** What is given to a name that says password or secret, in code, in files and in plain sentences. */
    ASSIGNMENTS,
    /** Values that look random, beside a word that says what they are. */
    RANDOM_VALUES
}
