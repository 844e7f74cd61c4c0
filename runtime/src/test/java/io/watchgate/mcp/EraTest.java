package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.request;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"params\":{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}} | STATELESS",
                ",\"params\":{\"_meta\":{\"x\":1,\"io.modelcontextprotocol\\/protocolVersion\":\"?\"}} | STATELESS",
                ",\"params\":{\"_meta\":{\"progressToken\":1}} | HANDSHAKE",
                ",\"params\":{\"_meta\":\"io.modelcontextprotocol/protocolVersion\"} | HANDSHAKE",
                ",\"params\":{\"protocolVersion\":\"2026-07-28\"} | HANDSHAKE",
                ",\"params\":{} | HANDSHAKE",
                ",\"params\":[] | HANDSHAKE",
                "`` | HANDSHAKE",
            })
    void isTheOneThatTheRequestClaims(String params, Era era) {
        assertThat(CallDetails.of(request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"" + params + "}"))
                        .era())
                .isEqualTo(era);
    }
}
