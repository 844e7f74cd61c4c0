package io.watchgate.jsonrpc;

import java.util.Optional;

/** The error of a JSON-RPC answer. */
public record RpcError(int code, String message, Optional<JsonText> data) {

    public static final int PARSE_ERROR = -32700;
    public static final int INVALID_REQUEST = -32600;
    public static final int METHOD_NOT_FOUND = -32601;
    public static final int INVALID_PARAMS = -32602;
    public static final int INTERNAL_ERROR = -32603;

    private static final int LONGEST_CODE = "-2147483648".length();

    public RpcError(int code, String message) {
        this(code, message, Optional.empty());
    }

    JsonWriter writeTo(JsonWriter out) {
        out.object().member("code", code).member("message", message);
        data.ifPresent(value -> out.member("data", value));
        return out.endObject();
    }

    static Optional<RpcError> from(JsonText error) {
        Optional<Integer> code = error.member("code").flatMap(RpcError::integer);
        Optional<String> message = error.member("message").flatMap(JsonText::text);
        return code.isPresent() && message.isPresent()
                ? Optional.of(new RpcError(code.get(), message.get(), error.member("data")))
                : Optional.empty();
    }

    private static Optional<Integer> integer(JsonText value) {
        if (value.kind() != JsonKind.NUMBER || value.size() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
