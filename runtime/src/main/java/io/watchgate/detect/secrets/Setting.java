package io.watchgate.detect.secrets;

/**
 * How a value is given to its name.
 *
 * @param sign {@code = : >}, a space on a command line or in a sentence
 * @param spaced whether there is a space around the sign
 * @param loud whether the name is in capitals, as settings are
 */
record Setting(byte sign, boolean spaced, boolean loud) {

    /** A value that cannot be an expression of a program: in environment files, connection strings, addresses, XML. */
    boolean isLiteral() {
        return sign == '>' || (sign == '=' && !spaced && loud);
    }
}
