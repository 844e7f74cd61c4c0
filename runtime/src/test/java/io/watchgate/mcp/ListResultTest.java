package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListResultTest {

    private static final String FIRST = "{ \"name\" : \"\\u0061\", \"x\":1e400 }";
    private static final String SECOND = "{\"name\":\"b\",\"inputSchema\":{\"minimum\":1.0}}";
    private static final String THIRD = "{\"n\\u0061me\":\"c\\/\"}";
    private static final String PAGE =
            "{ \"result\" : { \"_meta\":{\"n\":-0}, \"tools\" : %s , \"nextCursor\":\"\\u00e9\" },"
                    + "\"id\":1 ,\"jsonrpc\":\"2.0\"}";

    private static final Response ALL = response(PAGE.formatted("[ " + FIRST + " ,\t" + SECOND + "," + THIRD + " ]"));

    @Test
    void hasTheEntriesAsTheyCame() {
        // When
        ListResult list = ListResult.from(ALL, "tools/list").orElseThrow();

        // Then
        assertThat(list.what()).isEqualTo("tools");
        assertThat(list.items()).extracting(JsonText::toString).containsExactly(FIRST, SECOND, THIRD);
        assertThat(list.items())
                .extracting(item -> ListResult.nameOf(item).orElseThrow())
                .containsExactly("a", "b", "c/");
    }

    @Test
    void keepsSomeEntriesAndEveryByteAroundThem() {
        // Given
        ListResult list = ListResult.from(ALL, "tools/list").orElseThrow();

        // When
        Response.Success kept =
                list.keeping(List.of(list.items().get(0), list.items().get(2)));

        // Then
        assertThat(kept.toWire()).hasToString(PAGE.formatted("[" + FIRST + "," + THIRD + "]"));
        assertThat(ListResult.from(kept, "tools/list").orElseThrow().items())
                .containsExactly(JsonText.of(FIRST), JsonText.of(THIRD));
    }

    @Test
    void mayKeepNothingAndMayChangeAnEntry() {
        // Given
        ListResult list = ListResult.from(ALL, "tools/list").orElseThrow();

        // Then
        assertThat(list.keeping(List.of()).toWire()).hasToString(PAGE.formatted("[]"));
        assertThat(list.keeping(List.of(JsonText.of("{\"name\":\"d\"}"))).toWire())
                .hasToString(PAGE.formatted("[{\"name\":\"d\"}]"));
    }

    @ParameterizedTest
    @CsvSource({
        "tools/list, tools",
        "prompts/list, prompts",
        "resources/list, resources",
        "resources/templates/list, resourceTemplates"
    })
    void everyListOfMcpIsOne(String method, String what) {
        // Given
        Response page = response("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"" + what + "\":[{}]}}");

        // Then
        assertThat(ListResult.from(page, method)).map(ListResult::what).contains(what);
        assertThat(ListResult.from(page, "tools/call")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"result\":{}",
                "\"result\":[]",
                "\"result\":{\"tools\":{}}",
                "\"result\":{\"tools\":null}",
                "\"result\":{\"prompts\":[]}",
                "\"result\":{\"Tools\":[]}",
                "\"error\":{\"code\":1,\"message\":\"m\",\"data\":{\"tools\":[]}}",
            })
    void anotherAnswerIsNone(String outcome) {
        assertThat(ListResult.from(response("{\"jsonrpc\":\"2.0\",\"id\":1," + outcome + "}"), "tools/list"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":1}", "{\"Name\":\"a\"}", "\"name\"", "[]", "null"})
    void anEntryMayHaveNoName(String item) {
        assertThat(ListResult.nameOf(JsonText.of(item))).isEmpty();
    }
}
