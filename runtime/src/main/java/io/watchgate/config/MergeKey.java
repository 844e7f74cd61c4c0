package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.Node.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The maps that {@code <<: *name} brings into another one. What the map says itself holds, and the earlier of several. */
final class MergeKey {

    private final List<Problem> problems;
    private final List<Mapping> sources = new ArrayList<>();

    MergeKey(List<Problem> problems) {
        this.problems = problems;
    }

    static boolean is(Scalar key) {
        return key.style() == Style.PLAIN && key.text().equals("<<");
    }

    void add(Node source) {
        if (source instanceof Mapping mapping) {
            sources.add(mapping);
        } else if (source instanceof Sequence list && list.items().stream().allMatch(Mapping.class::isInstance)) {
            list.items().forEach(this::add);
        } else {
            problems.add(new Problem(source.place(), "", "'<<' can bring in maps only", "write '<<: *name' of a map"));
        }
    }

    void into(Map<String, Member> members) {
        for (Mapping source : sources) {
            source.members().forEach(members::putIfAbsent);
        }
    }
}
