package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.spi.NoOptions;
import io.watchgate.spi.PluginKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginCatalogTest {

    private static final PluginCatalog CATALOG = SamplePlugins.CATALOG;

    @Test
    void findsPluginsByNameAndKind() {
        assertThat(CATALOG.find("tool_allowlist").orElseThrow().config()).isEqualTo(SamplePlugins.ToolAllowlist.class);
        assertThat(CATALOG.find(PluginKind.SECURITY, "tool_allowlist")).isPresent();
        assertThat(CATALOG.find(PluginKind.AUDITING, "tool_allowlist")).isEmpty();
        assertThat(CATALOG.find("tool_allow_list")).isEmpty();
    }

    @Test
    void findsTheNearestName() {
        assertThat(CATALOG.nearest("tool-allow-list").map(PluginType::name)).contains("tool_allowlist");
        assertThat(CATALOG.nearest("firewall")).isEmpty();
    }

    @Test
    void namesThePluginsOfAKind() {
        assertThat(CATALOG.names(PluginKind.MIDDLEWARE)).containsExactly("tool_manager", "call_trace");
        assertThat(CATALOG.types()).hasSize(9);
    }

    @Test
    void hasEachNameOnce() {
        PluginType type = new PluginType("same", PluginKind.SECURITY, Object.class, NoOptions.class, "one");
        PluginType other = new PluginType("same", PluginKind.AUDITING, Object.class, NoOptions.class, "other");
        assertThatThrownBy(() -> new PluginCatalog(List.of(type, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'same'");
    }
}
