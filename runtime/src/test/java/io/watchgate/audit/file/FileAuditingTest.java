package io.watchgate.audit.file;

import static io.watchgate.audit.file.Records.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.spi.AuditRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final FileAuditing auditing = new FileAuditing(() -> FileAuditingTest::nameTool, memory);

    private static void nameTool(AuditRecord record, Lines out) {
        out.ascii(FrameFacts.subject(
                                ((AuditRecord.Subject.Carried) record.subject()).frame(),
                                record.context().exchange())
                        .orElseThrow())
                .ascii("\n");
    }

    @Test
    void recordsThatComeTogetherAreWrittenAtOnce() throws IOException {
        auditing.record(List.of(call("a").record(), call("b").record()));
        auditing.record(List.of(call("c").record()));

        assertThat(memory.writes).containsExactly("a\nb\n", "c\n");
    }

    @Test
    void aFailedWriteLosesItsRecordsAndTheNextOneWorksAgain() throws IOException {
        memory.fails = true;
        assertThatIOException()
                .isThrownBy(() -> auditing.record(List.of(call("lost").record())))
                .withMessage("cannot write to memory");

        memory.fails = false;
        auditing.record(List.of(call("kept").record()));

        assertThat(memory.writes).containsExactly("kept\n");
    }

    @Test
    void recordsOfWhichOneCannotBeFormattedLeaveNothing() throws IOException {
        AtomicInteger formatted = new AtomicInteger();
        RecordFormat breaking = (record, out) -> {
            nameTool(record, out);
            if (formatted.incrementAndGet() == 2) {
                throw new IllegalStateException("on purpose");
            }
        };
        FileAuditing broken = new FileAuditing(() -> breaking, memory);

        assertThatThrownBy(() ->
                        broken.record(List.of(call("a").record(), call("b").record())))
                .hasMessage("on purpose");
        broken.record(List.of(call("c").record()));

        assertThat(memory.writes).containsExactly("c\n");
    }

    @Test
    void eachThreadHasAFormatOfItsOwn() throws Exception {
        List<Thread> made = new ArrayList<>();
        FileAuditing counting = new FileAuditing(
                () -> {
                    made.add(Thread.currentThread());
                    return FileAuditingTest::nameTool;
                },
                memory);

        counting.record(List.of(call("a").record()));
        counting.record(List.of(call("b").record()));
        Thread other = new Thread(() -> record(counting, "c"));
        other.start();
        other.join();

        assertThat(made).containsExactly(Thread.currentThread(), other);
        assertThat(memory.writes).containsExactly("a\n", "b\n", "c\n");
    }

    @Test
    void nothingIsWrittenAfterItIsClosed() throws IOException {
        auditing.close();

        assertThat(memory.closed).isTrue();
        assertThatIOException()
                .isThrownBy(() -> auditing.record(List.of(call("late").record())))
                .withMessage("the audit is closed");
        assertThat(memory.writes).isEmpty();
    }

    private static void record(FileAuditing auditing, String tool) {
        try {
            auditing.record(List.of(call(tool).record()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
