package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.Node.Style;
import java.util.Optional;

/** A value in the file together with the way to it: all that is needed to read it, or to say what is wrong with it. */
record Spot(Node node, KeyPath path, Reading reading) {

    Spot member(String key, Node.Member member) {
        return new Spot(member.value(), path.key(key, member.place()), reading);
    }

    Spot item(int index, Node item) {
        return new Spot(item, path.item(index, item.place()), reading);
    }

    /** The same value, where nothing that is wrong with it does harm. */
    Spot harmless() {
        return new Spot(node, path, reading.harmless());
    }

    /** A value that the file leaves out: what holds then, as if it stood under that key. */
    Spot standIn(String key, Node value) {
        return new Spot(value, path.key(key, place()), reading);
    }

    /** The map that stands here; a problem otherwise. */
    Optional<Mapping> mapping(Shape<?> wanted) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : refuse(wanted);
    }

    /** The list that stands here; a problem otherwise. */
    Optional<Sequence> sequence(Shape<?> wanted) {
        return node instanceof Sequence sequence ? Optional.of(sequence) : refuse(wanted);
    }

    /** The single value that stands here, with references replaced; a problem otherwise. */
    Optional<Scalar> scalar(Shape<?> wanted) {
        return node instanceof Scalar scalar && !scalar.isNull() ? new References(this).in(scalar) : refuse(wanted);
    }

    /** The text that stands here; a problem otherwise. */
    Optional<String> text(Shape<?> wanted) {
        Optional<Scalar> scalar = scalar(wanted);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Scalar found = scalar.get();
        if (found.kind() == Kind.TEXT || found.style() == Style.REFERENCE) {
            return Optional.of(found.text());
        }
        String kind = found.kind() == Kind.FLAG ? "true or false" : "a number";
        return refuseWhich("YAML reads as " + kind, "put it in quotes to make it text");
    }

    /** Says that the value is not what should be here. */
    <T> Optional<T> refuse(Shape<?> wanted) {
        return refuse(wanted.right());
    }

    <T> Optional<T> refuse(String right) {
        boolean blank = node instanceof Scalar scalar && scalar.isNull();
        return refuse(shown(), blank ? right + ", or leave it out" : right);
    }

    /** The same, with more to say about it than that it is there. */
    <T> Optional<T> refuseWhich(String isWhat, String right) {
        return refuse(shown() + ", which " + isWhat, right);
    }

    <T> Optional<T> refuse(String wrong, String right) {
        reading.problems().add(problem(wrong, right));
        return Optional.empty();
    }

    /** Says what is wrong with a key, whatever its value. */
    void refuseKey(String key, Node.Member member, String wrong, String right) {
        KeyPath way = path.key(key, member.place());
        reading.problems().add(new Problem(member.place(), way.toString(), wrong, right));
    }

    void warn(String wrong, String right) {
        reading.warnings().add(problem(wrong, right));
    }

    private Problem problem(String wrong, String right) {
        String way = path.toString();
        return new Problem(place(), way, way.isEmpty() ? "the file " + wrong : wrong, right);
    }

    /** The place of the value, or of its key when there is nothing to point at. */
    Place place() {
        return node instanceof Scalar scalar && scalar.isBlank() ? path.place() : node.place();
    }

    /** "is 'maybe'", "is a list", "is ***". */
    private String shown() {
        if (!(node instanceof Scalar scalar)) {
            return node instanceof Sequence ? "is a list" : "is a map";
        }
        if (scalar.isNull()) {
            return "is empty";
        }
        if (path.secret()) {
            return "is ***";
        }
        String text = Visible.brief(scalar.text());
        String shown = scalar.kind() == Kind.TEXT ? "'" + text + "'" : text;
        // the name of what is brought in is no secret, its value may be one
        return "is " + shown + (References.areIn(scalar.text()) ? ", whose value is not shown here" : "");
    }
}
