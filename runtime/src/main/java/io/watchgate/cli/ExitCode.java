package io.watchgate.cli;

/** What the process tells whoever started it. */
public final class ExitCode {

    public static final int OK = 0;
    /** The gateway could not start: its configuration, a plugin or the server is at fault. */
    public static final int STARTUP_FAILURE = 1;
    /** The gateway had to end because of a fault of its own. */
    public static final int FAILURE = 1;
    /** The command line was not understood. */
    public static final int USAGE = 2;
    /** A scan found something that would be recorded or redacted, and nothing worse. */
    public static final int FOUND = 3;
    /** A scan found something that would be blocked. */
    public static final int WOULD_BLOCK = 4;
    /** Ended by SIGINT; given by the JVM. */
    public static final int INTERRUPTED = 130;
    /** Ended by SIGTERM; given by the JVM. */
    public static final int TERMINATED = 143;

    private ExitCode() {}
}
