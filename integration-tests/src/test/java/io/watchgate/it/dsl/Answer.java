package io.watchgate.it.dsl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that the client heard.
 *
 * @param json null-safe: what is missing is a missing node
 */
public record Answer(String line, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is no JSON is an answer without members. */
    public static Answer of(String line) {
        try {
            return new Answer(line, JSON.readTree(line));
        } catch (JsonProcessingException e) {
            return new Answer(line, MissingNode.getInstance());
        }
    }

    /** Whether it is a response under this id, as JSON writes it: {@code 1} or {@code "1"}. */
    public boolean answers(String id) {
        return json.path("id").toString().equals(id) && !json.has("method");
    }

    public boolean isFrame() {
        return json.path("jsonrpc").asText().equals("2.0");
    }

    /** The code of an error; 0 when it is none. */
    public int code() {
        return json.at("/error/code").asInt();
    }

    public String message() {
        return json.at("/error/message").asText();
    }

    public String reason() {
        return json.at("/error/data/reason").asText();
    }

    /** A list of texts in {@code error.data}. */
    public List<String> data(String member) {
        List<String> texts = new ArrayList<>();
        json.at("/error/data/" + member).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The text of a tool's result. */
    public String text() {
        return json.at("/result/content/0/text").asText();
    }
}
