package io.watchgate.cli;

import io.watchgate.config.GatewayConfig;
import io.watchgate.inspect.explain.Absence;
import io.watchgate.inspect.explain.AuditFiles;
import io.watchgate.inspect.explain.Explanation;
import io.watchgate.inspect.explain.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watchgate explain}: says what a decision was about, and what would have avoided it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Say what a decision was about and why, and what to configure so that it is not taken again.")
final class ExplainCommand implements Callable<Integer> {

    private final Product product;
    private final Terminal terminal;

    @Parameters(paramLabel = "DECISION", description = "The id, as in 'error.data.decision' of an answer.")
    private String decision = "";

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "An audit file in the format jsonl. Without it, those of the configuration are read; in both"
                    + " cases with the full ones beside them: FILE.1, FILE.2 and so on.")
    private @Nullable Path audit;

    @Mixin
    private final ConfigChoice config = new ConfigChoice();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ExplainCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return audit == null
                ? config.with(product, terminal, spec.commandLine(), this::explain)
                : explain(AuditFiles.with(audit));
    }

    private int explain(GatewayConfig loaded) {
        List<Path> files = AuditFiles.of(loaded);
        if (files.isEmpty()) {
            terminal.err().println(Absence.ofFiles(AuditFiles.areForPeopleOnly(loaded)));
            return ExitCode.STARTUP_FAILURE;
        }
        return explain(files);
    }

    private int explain(List<Path> files) {
        Search.Result result = Search.find(decision, files);
        if (result instanceof Search.Result.Found found) {
            LocalDate today = LocalDate.now(product.world().clock());
            Explanation.of(found, today).forEach(terminal.out()::println);
            return ExitCode.OK;
        }
        Absence.of(decision, (Search.Result.Missing) result).forEach(terminal.err()::println);
        return ExitCode.STARTUP_FAILURE;
    }
}
