package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds every key of a file, and makes the file without it or with another one in its place. */
final class Mutations {

    /**
     * A key of the file.
     *
     * @param path the keys above it and itself, without the numbers of list items
     * @param value what stands under it
     * @param dropped the file without it
     * @param misspelt the file with a letter too many in it
     */
    record Mutation(String path, String value, Node dropped, Node misspelt) {

        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    private final List<Mutation> found = new ArrayList<>();

    private Mutations() {}

    static List<Mutation> of(Node root) {
        Mutations mutations = new Mutations();
        mutations.visit("", root, node -> node);
        return mutations.found;
    }

    /** Makes a whole file of what is to stand in one place of it. */
    private interface Frame {
        Node around(Node node);
    }

    private void visit(String path, Node node, Frame frame) {
        if (node instanceof Mapping mapping) {
            mapping.members().forEach((key, member) -> visitMember(path, mapping, key, frame));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int index = i;
                visit(path, sequence.items().get(i), item -> frame.around(replaced(sequence, index, item)));
            }
        }
    }

    private void visitMember(String path, Mapping mapping, String key, Frame frame) {
        String name = path.isEmpty() ? key : path + "." + key;
        Node value = mapping.members().get(key).value();
        found.add(new Mutation(
                name,
                NodeText.write(value),
                frame.around(NodeText.without(mapping, key)),
                frame.around(NodeText.renamed(mapping, key, key + "x"))));
        visit(name, value, changed -> frame.around(replaced(mapping, key, changed)));
    }

    private static Sequence replaced(Sequence sequence, int index, Node item) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.set(index, item);
        return new Sequence(sequence.place(), items);
    }

    private static Mapping replaced(Mapping mapping, String key, Node value) {
        Map<String, Member> members = new LinkedHashMap<>(mapping.members());
        members.put(key, new Member(mapping.members().get(key).place(), value));
        return new Mapping(mapping.place(), members);
    }
}
