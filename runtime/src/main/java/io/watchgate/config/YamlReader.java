package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.Node.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document into nodes that know their places.
 *
 * <p>It takes the parser's events and not the node tree that snakeyaml could make of them: that tree comes with
 * resolvers made of regular expressions, which cost a launch 10 ms, and resolve scalars by the rules of YAML 1.1.
 */
final class YamlReader {

    private static final int DEEPEST = 50;

    /** Counted with every alias written out: aliases of aliases cannot make a small file large. */
    private static final int MOST_NODES = 100_000;

    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private final String file;
    private final List<Problem> problems;
    private final Parser events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int depth;

    /** Mistakes that do not keep it from reading on are added to {@code problems}. */
    YamlReader(String file, String text, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.events = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    Node read() throws Unreadable {
        try {
            return document();
        } catch (MarkedYAMLException e) {
            throw SyntaxAdvice.on(file, e);
        } catch (YAMLException e) {
            throw new Unreadable(
                    Place.whole(file), "the file is no YAML", Visible.brief(String.valueOf(e.getMessage())));
        }
    }

    private Node document() throws Unreadable {
        skip(Event.ID.StreamStart);
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw empty();
        }
        skip(Event.ID.DocumentStart);
        Node root = node(events.getEvent());
        if (root instanceof Scalar scalar && scalar.isNull()) {
            throw empty();
        }
        skip(Event.ID.DocumentEnd);
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(
                    place(events.peekEvent()), "a second document begins here", "remove the line '---' before it");
        }
        return root;
    }

    private Unreadable empty() {
        return new Unreadable(
                Place.whole(file), "the file is empty", "begin with 'proxy:' and, under it, the server to start");
    }

    private void skip(Event.ID id) {
        if (events.checkEvent(id)) {
            events.getEvent();
        }
    }

    private Node node(Event event) throws Unreadable {
        if (event instanceof AliasEvent alias) {
            return target(alias);
        }
        int before = nodes;
        count(1, event);
        Optional<String> anchor = Optional.ofNullable(((NodeEvent) event).getAnchor());
        // inside itself an anchor means nothing yet, so no value can contain itself
        if (anchor.isPresent()) {
            anchors.remove(anchor.get());
        }
        Node node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event);
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(node, nodes - before));
        }
        return node;
    }

    private Node target(AliasEvent alias) throws Unreadable {
        Optional<Anchored> target = Optional.ofNullable(anchors.get(alias.getAnchor()));
        if (target.isEmpty()) {
            String name = Visible.brief(alias.getAnchor());
            throw new Unreadable(
                    place(alias),
                    "*" + name + " refers to a value that is not there",
                    "put &" + name + " before a value that ends above this line");
        }
        count(target.get().weight(), alias);
        return target.get().node();
    }

    private Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        checkTag(event, Optional.ofNullable(event.getTag()));
        boolean plain = event.isPlain() && event.getTag() == null;
        return new Scalar(
                place(event), text, plain ? CoreSchema.kindOf(text) : Kind.TEXT, plain ? Style.PLAIN : Style.QUOTED);
    }

    private Node collection(CollectionStartEvent event) throws Unreadable {
        checkTag(event, Optional.ofNullable(event.getTag()));
        if (++depth > DEEPEST) {
            throw new Unreadable(place(event), "is nested deeper than " + DEEPEST + " levels", "nest less deeply");
        }
        Node node = event instanceof MappingStartEvent ? mapping(event) : sequence(event);
        depth--;
        return node;
    }

    private Sequence sequence(Event start) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Event next = events.getEvent(); !next.is(Event.ID.SequenceEnd); next = events.getEvent()) {
            items.add(node(next));
        }
        return new Sequence(place(start), items);
    }

    private Mapping mapping(Event start) throws Unreadable {
        Map<String, Member> members = new LinkedHashMap<>();
        MergeKey merged = new MergeKey(problems);
        for (Event next = events.getEvent(); !next.is(Event.ID.MappingEnd); next = events.getEvent()) {
            Scalar key = key(next);
            Member member = new Member(key.place(), node(events.getEvent()));
            if (MergeKey.is(key)) {
                merged.add(member.value());
            } else if (members.containsKey(key.text())) {
                twice(key, members.get(key.text()));
            } else {
                members.put(key.text(), member);
            }
        }
        merged.into(members);
        return new Mapping(place(start), members);
    }

    private Scalar key(Event event) throws Unreadable {
        if (node(event) instanceof Scalar key) {
            return key;
        }
        throw new Unreadable(place(event), "a list or a map stands where a key should be", "write a name");
    }

    private void twice(Scalar key, Member first) {
        problems.add(new Problem(
                key.place(),
                "",
                "the key '" + Visible.brief(key.text()) + "' stands here a second time",
                "keep one, the other is at line " + first.place().line() + ", column "
                        + first.place().column()));
    }

    private void checkTag(Event event, Optional<String> tag) {
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(TEXT_TAG)) {
            problems.add(new Problem(
                    place(event),
                    "",
                    "the tag " + Visible.brief(tag.get()) + " is not read",
                    "write the value without it"));
        }
    }

    private void count(int more, Event event) throws Unreadable {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new Unreadable(place(event), "too many values, those behind aliases included", "use fewer aliases");
        }
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark();
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A value with a name, and how many nodes it is made of. */
    private record Anchored(Node node, int weight) {}
}
