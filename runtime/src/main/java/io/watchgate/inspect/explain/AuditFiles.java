package io.watchgate.inspect.explain;

import io.watchgate.audit.file.FileAuditing;
import io.watchgate.audit.file.Format;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which audit files there are, each with the full ones that came before it, the newest first. */
public final class AuditFiles {

    private AuditFiles() {}

    /** Those that a configuration writes in JSON lines. */
    public static List<Path> of(GatewayConfig config) {
        List<Path> files = new ArrayList<>();
        for (PluginEntry entry : config.plugins().auditing()) {
            if (entry.settings() instanceof FileAuditing.Config auditing && auditing.format() == Format.JSONL) {
                files.addAll(with(auditing.file()));
            }
        }
        return files;
    }

    /** Whether a configuration writes audit files in another format only. */
    public static boolean areForPeopleOnly(GatewayConfig config) {
        return !config.plugins().auditing().isEmpty()
                && config.plugins().auditing().stream()
                        .allMatch(entry -> entry.settings() instanceof FileAuditing.Config auditing
                                && auditing.format() == Format.SIMPLE);
    }

    /** The file and its backups. While one is made, a number may be missing, but never two. */
    public static List<Path> with(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        int missing = 0;
        for (int number = 1; missing < 2; number++) {
            Path backup = file.resolveSibling(file.getFileName() + "." + number);
            if (Files.isRegularFile(backup)) {
                files.add(backup);
                missing = 0;
            } else {
                missing++;
            }
        }
        return files;
    }
}
