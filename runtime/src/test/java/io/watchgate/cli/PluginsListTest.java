package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsListTest {
    @Test
    void namesEachPluginWithItsOptions(@TempDir Path folder) {
        FakeProduct watchgate = new FakeProduct(folder);

        assertThat(watchgate.execute("plugins", "list")).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out().lines())
                .containsExactly(
                        "sample  (security)  Lets everything through",
                        "    tools  the tools to let through",
                        "        a list, each item text; required",
                        "    times  how often",
                        "        a whole number of at least 1; otherwise 3",
                        "    label  what to call it",
                        "        text; otherwise ''",
                        "    folder  where to look",
                        "        a path; may be left out",
                        "");
    }
}
