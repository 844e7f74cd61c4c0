package io.watchgate.audit.file;

import static io.watchgate.audit.file.Records.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.spi.AuditRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileAuditingTest {

    /** Keeps what is appended, and fails as long as it is told to. */
    private static final class Memory implements Destination {
        private final List<String> writes = new ArrayList<>();
        private boolean fails;
        private boolean closed;

        @Override
        public void append(byte[] lines, int length) throws IOException {
            if (fails) {
                throw new IOException("cannot write to memory");
            }
            writes.add(new String(lines, 0, length, StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Memory memory = new Memory();
    private final FileAuditing auditing = new FileAuditing(FileAuditingTest::nameTool, memory);

    private static void nameTool(AuditRecord record, Lines out) {
        out.ascii(FrameFacts.subject(
                                ((AuditRecord.Subject.Carried) record.subject()).frame(),
                                record.context().exchange())
                        .orElseThrow())
                .ascii("\n");
    }

    @Test
    void recordsAreGatheredAndAFlushWritesThemAtOnce() throws IOException {
        auditing.record(call("a").record());
        auditing.record(call("b").record());
        assertThat(memory.writes).isEmpty();

        auditing.flush();
        auditing.flush();

        assertThat(memory.writes).containsExactly("a\nb\n");
    }

    @Test
    void moreThanAMebibyteIsNotGathered() throws IOException {
        String name = "n".repeat(300_000);

        for (int i = 0; i < 4; i++) {
            auditing.record(call(name).record());
        }

        assertThat(memory.writes).singleElement().asString().hasSize(4 * 300_001);
    }

    @Test
    void aFailedFlushLosesWhatWasGatheredAndTheNextOneWorksAgain() throws IOException {
        memory.fails = true;
        auditing.record(call("lost").record());
        assertThatIOException().isThrownBy(auditing::flush).withMessage("cannot write to memory");

        memory.fails = false;
        auditing.record(call("kept").record());
        auditing.flush();

        assertThat(memory.writes).containsExactly("kept\n");
    }

    @Test
    void aThreadHearsThatAnotherOneLostItsRecords() throws Exception {
        // Given a record of ours that another thread fails to write
        auditing.record(call("ours").record());
        memory.fails = true;
        IOException theirs = inAnotherThread(() -> {
            auditing.record(call("theirs").record());
            auditing.flush();
        });
        assertThat(theirs).hasMessage("cannot write to memory");
        memory.fails = false;

        // When we come to flush, with nothing left to write
        assertThatIOException()
                .isThrownBy(auditing::flush)
                .withMessage("records of this thread were lost when another thread failed to write them");

        // Then it was told once, and the other thread is not told again
        auditing.flush();
        assertThat(inAnotherThread(auditing::flush)).isNull();
        assertThat(memory.writes).isEmpty();
    }

    @Test
    void aThreadWhoseRecordsWereWrittenByAnotherHearsNothing() throws Exception {
        // Given a record of ours that another thread writes, and then one of its own that it loses
        auditing.record(call("ours").record());
        assertThat(inAnotherThread(auditing::flush)).isNull();
        memory.fails = true;
        IOException theirs = inAnotherThread(() -> {
            auditing.record(call("theirs").record());
            auditing.flush();
        });
        assertThat(theirs).hasMessage("cannot write to memory");

        auditing.flush();

        assertThat(memory.writes).containsExactly("ours\n");
    }

    @Test
    void aRecordThatCannotBeFormattedLeavesNoHalfLine() throws IOException {
        RecordFormat broken = (record, out) -> {
            nameTool(record, out.ascii("half "));
            throw new IllegalStateException("on purpose");
        };
        FileAuditing breaking = new FileAuditing(broken, memory);

        assertThatThrownBy(() -> breaking.record(call("a").record())).hasMessage("on purpose");
        breaking.flush();

        assertThat(memory.writes).isEmpty();
    }

    @Test
    void closingWritesTheRestAndEndsIt() throws IOException {
        auditing.record(call("last").record());

        auditing.close();
        auditing.close();

        assertThat(memory.writes).containsExactly("last\n");
        assertThat(memory.closed).isTrue();
        assertThatIOException()
                .isThrownBy(() -> auditing.record(call("late").record()))
                .withMessage("the audit is closed");
    }

    @Test
    void aDestinationIsClosedEvenWhenTheRestCannotBeWritten() throws IOException {
        auditing.record(call("last").record());
        memory.fails = true;

        assertThatIOException().isThrownBy(auditing::close);

        assertThat(memory.closed).isTrue();
    }

    private interface Action {
        void run() throws IOException;
    }

    private static IOException inAnotherThread(Action action) throws InterruptedException {
        List<IOException> failures = new ArrayList<>();
        Thread thread = new Thread(() -> {
            try {
                action.run();
            } catch (IOException e) {
                failures.add(e);
            }
        });
        thread.start();
        thread.join();
        return failures.isEmpty() ? null : failures.get(0);
    }
}
