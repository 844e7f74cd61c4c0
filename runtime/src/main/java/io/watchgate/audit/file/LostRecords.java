package io.watchgate.audit.file;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Who must still hear that records were lost.
 *
 * <p>A write that fails loses what all threads have gathered, but only the thread that wrote gets the exception. The
 * others come to flush later, find nothing left to write, and would let their frames go: so they are remembered, and
 * get an exception of their own.
 */
final class LostRecords {

    private final Set<Thread> gathering = new HashSet<>();
    private final Set<Thread> unaware = Collections.newSetFromMap(new WeakHashMap<>());

    /** This thread has a record among those gathered. */
    void gathered() {
        gathering.add(Thread.currentThread());
    }

    void written() {
        gathering.clear();
    }

    /** Everything gathered is lost, and this thread knows. */
    void lost() {
        unaware.addAll(gathering);
        unaware.remove(Thread.currentThread());
        gathering.clear();
    }

    /** Whether this thread lost records that it has not heard of. It hears of them now, and will not be told again. */
    boolean takeNews() {
        return !unaware.isEmpty() && unaware.remove(Thread.currentThread());
    }
}
