package io.watchgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One session in which lines of 100 MiB come from both sides. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HugeLinesIT {

    private static final int MEBIBYTES = 100;
    private static final int LIMIT = 4;

    /** What a session without them needs is about half of it; one huge line would take it all. */
    private static final long MOST_MEMORY = 140;

    @TempDir
    static Path folder;

    private static GatewayProcess gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = Setup.in(folder)
                .proxy("{max_message_size_mb: " + LIMIT + "}")
                .start()
                .initialize();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    @Order(1)
    void areRefusedFromTheClientUnderTheirId() throws Exception {
        OutputStream in = gateway.input();
        in.write("{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"params\":{\"name\":\"echo\",\"arguments\":{\"x\":\""
                .getBytes(StandardCharsets.UTF_8));
        byte[] piece = "y".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < MEBIBYTES; i++) {
            in.write(piece);
        }
        gateway.send("\"}},\"id\":1}");

        assertThat(gateway.answer(1).code()).isEqualTo(-32600);
        assertThat(gateway.answer(1).message()).contains("larger than " + (LIMIT << 20) + " bytes");
        assertThat(gateway.call(2, "echo").text()).isEqualTo("echo");
    }

    @Test
    @Order(2)
    void areRefusedFromTheServerAndTheClientIsTold() throws Exception {
        Answer answer = gateway.call(3, "huge." + MEBIBYTES);

        assertThat(answer.code()).isEqualTo(-32603);
        assertThat(answer.reason()).isEqualTo("invalid_answer");
        assertThat(gateway.call(4, "echo").text()).isEqualTo("echo");
    }

    @Test
    @Order(3)
    void leaveMemoryAsItWas() throws Exception {
        assertThat(gateway.peakMemory()).isLessThan(MOST_MEMORY);
    }

    @Test
    @Order(4)
    void mayBeAsLargeAsTheLimit() throws Exception {
        assertThat(gateway.call(5, "huge." + (LIMIT - 1)).text()).hasSize((LIMIT - 1) << 20);
    }
}
