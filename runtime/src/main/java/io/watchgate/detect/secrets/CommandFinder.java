package io.watchgate.detect.secrets;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds credentials among the options of a command: {@code -u name:password}, {@code --password ...}, {@code -p ...}. */
final class CommandFinder implements Finder {

    /** Commands to which {@code -p} gives a password, and no port and no path. */
    private static final Trie<Boolean> PASSWORD_COMMANDS = new Trie<>(
            Stream.of("psexec", "sshpass", "mysql", "mariadb", "docker login", "plink", "pscp", "smbclient", "net use")
                    .collect(Collectors.toMap(Function.identity(), command -> true)));

    private static final int COMMAND_LINE = 160;
    private static final double CONFIDENCE = 0.75;

    @Override
    public int look(Scan scan, int start, int end) {
        int option = start;
        while (option < end && scan.text[option] == '-') {
            option++;
        }
        int dashes = option - start;
        if (dashes == 2 && scan.at(end) == ' ') {
            longOption(scan, option, end);
        } else if (dashes == 1) {
            shortOption(scan, option, end);
        }
        return end;
    }

    private static void longOption(Scan scan, int option, int end) {
        if (end - option == 4 && scan.startsWith("user", option)) {
            pair(scan, end);
            return;
        }
        SecretName name = SecretName.endingAt(scan, end);
        Value value = name == SecretName.OTHER ? null : Value.at(scan, end, (byte) ' ');
        if (value != null
                && !value.isEmpty()
                && Judge.isSecret(scan, name, value, new Setting((byte) '=', false, true))) {
            report(scan, value);
        }
    }

    private static void shortOption(Scan scan, int option, int end) {
        if (end - option == 1 && scan.text[option] == 'u') {
            pair(scan, end);
        } else if (scan.at(option) == 'p') {
            Value value = Value.at(scan, option + 1, (byte) ' ');
            Setting setting = new Setting((byte) '=', false, true);
            if (value.length() >= 4
                    && Judge.isSecret(scan, SecretName.PASSWORD, value, setting)
                    && takesPassword(scan, option)) {
                report(scan, value);
            }
        }
    }

    /** Name and password, as curl takes them. */
    private static void pair(Scan scan, int end) {
        Value value = Value.at(scan, end, (byte) ' ');
        int colon = scan.indexOf(":", value.start(), value.end());
        if (colon <= value.start() || value.end() - colon < 5) {
            return;
        }
        Value password = new Value(colon + 1, value.end(), true);
        boolean number = Alphabet.DIGITS.hasAll(scan.text, password.start(), password.end());
        if (!number && Judge.isSecret(scan, SecretName.PASSWORD, password, new Setting((byte) '=', false, true))) {
            report(scan, password);
        }
    }

    private static void report(Scan scan, Value value) {
        scan.report("command_password", value.start(), value.end(), CONFIDENCE);
    }

    private static boolean takesPassword(Scan scan, int option) {
        return PASSWORD_COMMANDS.isIn(scan, option - COMMAND_LINE, option);
    }
}
