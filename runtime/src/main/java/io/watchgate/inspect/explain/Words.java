package io.watchgate.inspect.explain;

/** Words of the audit in the words of a person. What is not known here is said as it is. */
final class Words {

    private Words() {}

    /** What a message of this method is about. */
    static String subject(String method) {
        return switch (method) {
            case "tools/call" -> "tool";
            case "prompts/get" -> "prompt";
            case "resources/read", "resources/subscribe", "resources/unsubscribe" -> "resource";
            default -> "subject";
        };
    }

    static String outcome(String word) {
        return switch (word) {
            case "passed" -> "passed: it went on as it came";
            case "rewritten" -> "rewritten: it went on changed";
            case "answered" -> "answered: a policy answered it, and the other side saw nothing of it";
            case "rejected" -> "rejected: a policy refused it, and it did not go on";
            case "failed" -> "failed: it could not be judged or recorded, and did not go on";
            case "refused" -> "refused: it was no message that could be carried, and did not go on";
            default -> word;
        };
    }

    static String action(String word) {
        return word.equals("none") ? "only recorded" : word;
    }
}
