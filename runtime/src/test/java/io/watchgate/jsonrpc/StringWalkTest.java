package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringWalkTest {

    @Test
    void findsNamesAndValuesInTheirOrderAndSaysWhereTheyStand() {
        assertThat(found("{\"a\":[\"x\",1,{\"b\" : \"y\"},[[\"z\"]]],\"c\":null,\"d\":\"w\"}"))
                .containsExactly(
                        "/a name a",
                        "/a/0 x",
                        "/a/2/b name b",
                        "/a/2/b y",
                        "/a/3/0/0 z",
                        "/c name c",
                        "/d name d",
                        "/d w");
    }

    @Test
    void aStringAloneStandsAtTheRoot() {
        assertThat(found("\"x\"")).containsExactly(" x");
    }

    @Test
    void thereMayBeNone() {
        assertThat(found("{}")).isEmpty();
        assertThat(found("[1,true,[],{}]")).isEmpty();
    }

    @Test
    void whatLooksLikeJsonInAStringIsText() {
        assertThat(found("[\"a\\\":[{,\",\"b\"]")).containsExactly("/0 a\":[{,", "/1 b");
    }

    @Test
    void decodesTextAndEscapesPointers() {
        assertThat(found("{\"a/b~c\":\"\\u00e9\\n\"}")).containsExactly("/a~1b~0c name a/b~c", "/a~1b~0c é\n");
    }

    @Test
    void doesNotLookBehindTheValue() {
        JsonText root = JsonText.of("{\"a\":\"x\" , \"b\":\"y\"}");
        StringWalk walk = root.member("a").orElseThrow().strings();

        assertThat(walk.next()).isTrue();
        assertThat(walk.isName()).isFalse();
        assertThat(walk.next()).isFalse();
    }

    @Test
    void depthCostsOnePassOnly() {
        int deep = 250;
        String json = "[".repeat(deep) + "\"x\"" + "]".repeat(deep);

        assertThat(found(json)).containsExactly("/0".repeat(deep) + " x");
    }

    @Test
    void aPointerIsNeverLong() {
        String name = "n".repeat(300);
        assertThat(found("{\"" + name + "\":\"x\"}")).containsExactly("/... name " + name, "/... x");
        String deep = "{\"" + "m".repeat(200) + "\":";
        assertThat(found(deep.repeat(9) + "\"x\"" + "}".repeat(9)).get(9))
                .isEqualTo(("/" + "m".repeat(200)).repeat(3) + "/... x");
    }

    @Test
    void theStringIsAWindowThatCanBeReplaced() {
        JsonText root = JsonText.of("{ \"a\" : \"x\" }");
        StringWalk walk = root.strings();
        walk.next();
        walk.next();

        assertThat(walk.size()).isEqualTo(1);
        assertThat(root.replace(walk.string(), JsonText.of("\"long\"")).toString())
                .isEqualTo("{ \"a\" : \"long\" }");
    }

    private static List<String> found(String json) {
        List<String> found = new ArrayList<>();
        for (StringWalk walk = JsonText.of(json).strings(); walk.next(); ) {
            found.add(walk.pointer() + (walk.isName() ? " name " : " ") + walk.text());
        }
        return found;
    }
}
