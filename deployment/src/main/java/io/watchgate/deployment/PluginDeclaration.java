package io.watchgate.deployment;

import io.watchgate.spi.NoOptions;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.PluginKind;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;

/** A class that carries {@code @Plugin}, as the index of the build knows it, and what is wrong with it. */
record PluginDeclaration(String name, String summary, ClassInfo type, DotName config) {

    static final DotName PLUGIN = DotName.createSimple(Plugin.class);
    private static final DotName OPTION = DotName.createSimple(Option.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    static PluginDeclaration of(AnnotationInstance plugin) {
        AnnotationValue config = plugin.value("config");
        return new PluginDeclaration(
                plugin.value("name").asString(),
                plugin.value("summary").asString(),
                plugin.target().asClass(),
                config == null
                        ? DotName.createSimple(NoOptions.class)
                        : config.asClass().name());
    }

    /** The kind, when the class is of exactly one. */
    Optional<PluginKind> kind(IndexView index) {
        List<PluginKind> kinds = kinds(index);
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** All mistakes, each as one sentence that says what would be right. */
    List<String> mistakes(IndexView index) {
        List<String> mistakes = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            mistakes.add("its name may have lower case letters, digits and underscores, a letter first");
        }
        if (summary.isBlank()) {
            mistakes.add("its summary is blank: say in one line what it does");
        }
        checkKind(index, mistakes);
        checkClass(mistakes);
        checkConfig(index, mistakes);
        return mistakes.stream()
                .map(mistake -> "@Plugin(\"" + name + "\") on " + type.name() + ": " + mistake)
                .toList();
    }

    private void checkKind(IndexView index, List<String> mistakes) {
        List<PluginKind> kinds = kinds(index);
        if (kinds.isEmpty()) {
            mistakes.add("it implements none of SecurityPolicy, Middleware and Auditor");
        } else if (kinds.size() > 1) {
            mistakes.add("it implements several of SecurityPolicy, Middleware and Auditor: make it one class for each");
        }
    }

    private void checkClass(List<String> mistakes) {
        boolean inner = type.nestingType() == ClassInfo.NestingType.INNER && !Modifier.isStatic(type.flags());
        if (!Modifier.isPublic(type.flags()) || Modifier.isAbstract(type.flags()) || inner) {
            mistakes.add("it must be a public class that can be made: not abstract, not an inner class");
        }
        long constructors =
                type.constructors().stream().filter(PluginDeclaration::isPublic).count();
        if (constructors != 1) {
            mistakes.add("it must have exactly one public constructor, has " + constructors);
        }
    }

    static boolean isPublic(MethodInfo method) {
        return Modifier.isPublic(method.flags());
    }

    private void checkConfig(IndexView index, List<String> mistakes) {
        ClassInfo record = index.getClassByName(config);
        if (record == null || !record.isRecord() || !Modifier.isPublic(record.flags())) {
            mistakes.add("its configuration " + config + " must be a public record");
            return;
        }
        for (RecordComponentInfo component : record.recordComponents()) {
            if (!component.hasAnnotation(OPTION)) {
                mistakes.add(
                        "the option '" + component.name() + "' of " + config + " needs an @Option that describes it");
            }
        }
    }

    private List<PluginKind> kinds(IndexView index) {
        return Arrays.stream(PluginKind.values())
                .filter(kind -> index.getAllKnownImplementations(DotName.createSimple(kind.contract()))
                        .contains(type))
                .toList();
    }
}
