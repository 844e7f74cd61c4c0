package io.watchgate.deployment;

import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.jandex.IndexView;

/**
 * Which plugins are in the image, and every mistake that was found on the way.
 *
 * @param excluded classes that must not become beans: left out by choice, or wrong
 */
record PluginCheck(List<PluginBuildItem> plugins, Set<String> excluded, List<String> mistakes) {

    static PluginCheck of(IndexView index, Optional<Set<String>> include, Optional<Set<String>> exclude) {
        Map<String, List<PluginDeclaration>> byName = index.getAnnotations(PluginDeclaration.PLUGIN).stream()
                .map(PluginDeclaration::of)
                .collect(Collectors.groupingBy(PluginDeclaration::name, TreeMap::new, Collectors.toList()));
        List<String> mistakes = new ArrayList<>();
        checkSelection("include", include, byName.keySet(), mistakes);
        checkSelection("exclude", exclude, byName.keySet(), mistakes);
        List<PluginBuildItem> plugins = new ArrayList<>();
        Set<String> excluded = new TreeSet<>();
        byName.forEach((name, declarations) -> {
            boolean wanted = include.map(names -> names.contains(name)).orElse(true)
                    && !exclude.map(names -> names.contains(name)).orElse(false);
            List<String> wrong = wanted ? mistakes(name, declarations, index) : List.of();
            mistakes.addAll(wrong);
            if (wanted && wrong.isEmpty()) {
                plugins.add(item(declarations.get(0), index));
            } else {
                declarations.forEach(d -> excluded.add(d.type().name().toString()));
            }
        });
        return new PluginCheck(plugins, excluded, mistakes);
    }

    private static List<String> mistakes(String name, List<PluginDeclaration> declarations, IndexView index) {
        List<String> mistakes = new ArrayList<>();
        if (declarations.size() > 1) {
            String classes = declarations.stream()
                    .map(d -> d.type().name().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
            mistakes.add("@Plugin(\"" + name + "\") is declared " + declarations.size() + " times: " + classes);
        }
        declarations.forEach(d -> mistakes.addAll(d.mistakes(index)));
        return mistakes;
    }

    private static void checkSelection(
            String key, Optional<Set<String>> names, Set<String> known, List<String> mistakes) {
        for (String name : names.orElse(Set.of())) {
            if (!known.contains(name)) {
                mistakes.add("quarkus.watchgate.plugins." + key + " names '" + name + "', but there is only "
                        + String.join(", ", known));
            }
        }
    }

    private static PluginBuildItem item(PluginDeclaration plugin, IndexView index) {
        PluginKind kind = plugin.kind(index).orElseThrow();
        return new PluginBuildItem(
                plugin.name(),
                kind,
                plugin.type().name().toString(),
                plugin.config().toString(),
                plugin.summary());
    }
}
