package io.watchgate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The package table of the design, and the rules that a reviewer would otherwise have to look for. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.watchgate");

    @Test
    void importsOnlyWhatTheTableNames() {
        Map<String, List<String>> table = table();
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : table.keySet()) {
            rule = rule.layer(name).definedBy("io.watchgate." + name + "..");
        }
        for (Map.Entry<String, List<String>> row : table.entrySet()) {
            var layer = rule.whereLayer(row.getKey());
            rule = row.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(row.getValue().toArray(String[]::new));
        }
        check(rule);
    }

    @Test
    void everyClassStandsInThatTable() {
        String[] packages = table().keySet().stream()
                .map(name -> "io.watchgate." + name + "..")
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(packages));
    }

    /** Each package with what it may import, lowest first. */
    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("jsonrpc", List.of());
        table.put("detect", List.of());
        table.put("mcp", List.of("jsonrpc"));
        table.put("spi", List.of("mcp", "jsonrpc"));
        table.put("text", List.of());
        table.put("config", List.of("spi", "jsonrpc"));
        table.put("security", List.of("spi", "mcp", "jsonrpc", "text", "detect"));
        table.put("middleware", List.of("spi", "mcp", "jsonrpc"));
        table.put("audit", List.of("spi", "mcp", "jsonrpc", "text"));
        table.put("bus", List.of("spi", "mcp", "jsonrpc"));
        table.put("transport", List.of("jsonrpc", "mcp"));
        table.put("gateway", List.of("bus", "transport", "config", "spi", "mcp", "jsonrpc"));
        table.put("demo", List.of("transport", "jsonrpc"));
        table.put("inspect", List.of("gateway", "bus", "audit", "config", "spi", "mcp", "jsonrpc"));
        table.put("cli", List.of("gateway", "config", "audit", "demo", "inspect"));
        table.put("quarkus", List.copyOf(table.keySet()));
        return table;
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.watchgate.(**)").should().beFreeOfCycles());
    }

    @Test
    void theCoreKnowsNoFramework() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "io.watchgate.jsonrpc..",
                        "io.watchgate.mcp..",
                        "io.watchgate.spi..",
                        "io.watchgate.bus..",
                        "io.watchgate.transport..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.vertx..", "jakarta..", "picocli.."));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Base)"));
    }

    @Test
    void whatPluginsAndTheBusHoldIsFinal() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.watchgate.spi..", "io.watchgate.bus..")
                // These two live for one thread and for one frame; everything that is shared is final.
                .and()
                .areNotDeclaredIn("io.watchgate.bus.Lane")
                .and()
                .areNotDeclaredIn("io.watchgate.bus.Judgement")
                .should()
                .beFinal());
    }

    @Test
    void timeIsAParameter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.watchgate.quarkus..")
                .should()
                .accessTargetWhere(describe("look at a clock", ArchitectureTest::looksAtAClock)));
    }

    @Test
    void streamsAreParameters() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.watchgate.quarkus..")
                .should()
                .accessTargetWhere(describe("touch a standard stream", ArchitectureTest::touchesAStandardStream)));
    }

    @Test
    void nobodyUsesJavaUtilLogging() {
        check(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        check(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    /** A package that is still empty breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }

    private static boolean looksAtAClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = access.getTargetOwner().getName();
        String name = target.getName();
        if (owner.equals(System.class.getName())) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        boolean readsAGivenClock =
                target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && !readsAGivenClock;
    }

    private static boolean touchesAStandardStream(JavaAccess<?> access) {
        boolean ofSystem = access.getTargetOwner().isEquivalentTo(System.class);
        return switch (access.getTarget().getName()) {
            case "in", "out", "err", "setIn", "setOut", "setErr" -> ofSystem;
            case "printStackTrace" -> access.getTargetOwner().isAssignableTo(Throwable.class);
            default -> false;
        };
    }
}
