package io.watchgate.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Which plugins are declared and wanted, and every mistake that was found on the way.
 *
 * @param sound those without a mistake, by name
 * @param excluded classes that must not become beans: left out by choice, or wrong
 */
record PluginCheck(List<PluginDeclaration> sound, Set<String> excluded, List<String> mistakes) {

    static PluginCheck of(IndexView index, Optional<Set<String>> include, Optional<Set<String>> exclude) {
        List<PluginDeclaration> declared = index.getAnnotations(PluginDeclaration.PLUGIN).stream()
                .map(PluginDeclaration::of)
                .sorted(Comparator.comparing(PluginDeclaration::name).thenComparing(PluginDeclaration::className))
                .toList();
        Set<String> names =
                declared.stream().map(PluginDeclaration::name).collect(Collectors.toCollection(TreeSet::new));
        Set<DotName> configs = declared.stream().map(PluginDeclaration::config).collect(Collectors.toSet());
        List<String> mistakes = new ArrayList<>();
        checkSelection("include", include, names, mistakes);
        checkSelection("exclude", exclude, names, mistakes);
        List<PluginDeclaration> sound = new ArrayList<>();
        Set<String> excluded = new TreeSet<>();
        for (PluginDeclaration plugin : declared) {
            boolean wanted = include.map(chosen -> chosen.contains(plugin.name()))
                            .orElse(true)
                    && !exclude.map(chosen -> chosen.contains(plugin.name())).orElse(false);
            List<String> wrong = wanted ? plugin.mistakes(index, configs) : List.of();
            mistakes.addAll(wrong);
            if (wanted && wrong.isEmpty()) {
                sound.add(plugin);
            } else {
                excluded.add(plugin.className());
            }
        }
        return new PluginCheck(sound, excluded, mistakes);
    }

    /** The names that several of these plugins have, one sentence for each. */
    static List<String> duplicates(Collection<PluginDeclaration> plugins) {
        Map<String, List<String>> classes = plugins.stream()
                .collect(Collectors.groupingBy(
                        PluginDeclaration::name,
                        TreeMap::new,
                        Collectors.mapping(PluginDeclaration::className, Collectors.toList())));
        List<String> mistakes = new ArrayList<>();
        classes.forEach((name, owners) -> {
            if (owners.size() > 1) {
                mistakes.add("@Plugin(\"" + name + "\") is declared " + owners.size() + " times: "
                        + String.join(", ", owners)
                        + ": rename one, or leave one out with quarkus.arc.exclude-types");
            }
        });
        return mistakes;
    }

    private static void checkSelection(
            String key, Optional<Set<String>> names, Set<String> known, List<String> mistakes) {
        for (String name : new TreeSet<>(names.orElse(Set.of()))) {
            if (!known.contains(name)) {
                mistakes.add("quarkus.watchgate.plugins." + key + " names '" + name + "', but there is only "
                        + String.join(", ", known));
            }
        }
    }
}
