package io.watchgate.deployment;

import io.watchgate.config.OptionCheck;
import io.watchgate.spi.NoOptions;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.PluginKind;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** A class that carries {@code @Plugin}, as the index of the build knows it, and what is wrong with it. */
record PluginDeclaration(String name, String summary, ClassInfo type, DotName config) {

    static final DotName PLUGIN = DotName.createSimple(Plugin.class);
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

    String className() {
        return type.name().toString();
    }

    /** What is recorded of it, when nothing is wrong with it. */
    PluginBuildItem item(IndexView index) {
        return new PluginBuildItem(name, kinds(index).get(0), className(), config.toString(), summary);
    }

    /**
     * All mistakes, each as one sentence that says what would be right.
     *
     * @param configs the configuration records of all plugins
     */
    List<String> mistakes(IndexView index, Set<DotName> configs) {
        List<String> mistakes = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            mistakes.add("its name may have lower case letters, digits and underscores, a letter first");
        }
        if (summary.isBlank()) {
            mistakes.add("its summary is blank: say in one line what it does");
        }
        checkKind(index, mistakes);
        checkClass(configs, mistakes);
        checkConfig(mistakes);
        return mistakes.stream()
                .map(mistake -> "@Plugin(\"" + name + "\") on " + className() + ": " + mistake)
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

    private void checkClass(Set<DotName> configs, List<String> mistakes) {
        boolean inner = type.nestingType() == ClassInfo.NestingType.INNER && !Modifier.isStatic(type.flags());
        if (!Modifier.isPublic(type.flags()) || Modifier.isAbstract(type.flags()) || inner) {
            mistakes.add("it must be a public class that can be made: not abstract, not an inner class");
        }
        List<MethodInfo> constructors =
                type.constructors().stream().filter(PluginDeclaration::isPublic).toList();
        if (constructors.size() != 1) {
            mistakes.add("it must have exactly one public constructor, has " + constructors.size());
            return;
        }
        for (Type parameter : constructors.get(0).parameterTypes()) {
            if (configs.contains(parameter.name()) && !parameter.name().equals(config)) {
                mistakes.add("its constructor takes the options of another plugin, " + parameter.name()
                        + ": its own are " + config);
            }
        }
    }

    static boolean isPublic(MethodInfo method) {
        return Modifier.isPublic(method.flags());
    }

    private void checkConfig(List<String> mistakes) {
        Class<?> record = BuildClasses.load(config.toString());
        if (record.isRecord() && Modifier.isPublic(record.getModifiers())) {
            mistakes.addAll(OptionCheck.mistakes(record.asSubclass(Record.class)));
        } else {
            mistakes.add("its configuration " + config + " must be a public record");
        }
    }

    private List<PluginKind> kinds(IndexView index) {
        return Arrays.stream(PluginKind.values())
                .filter(kind -> index.getAllKnownImplementations(DotName.createSimple(kind.contract()))
                        .contains(type))
                .toList();
    }
}
