package io.watchgate.bus;

/** What may be said of something that a plugin threw. */
final class Faults {

    private Faults() {}

    /** Its class and nothing else: its text may quote the frame. What the machine itself throws is nobody's fault. */
    static String of(Throwable thrown) {
        if (thrown instanceof VirtualMachineError broken && !(thrown instanceof StackOverflowError)) {
            throw broken;
        }
        return "threw " + thrown.getClass().getName();
    }
}
