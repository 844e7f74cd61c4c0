package io.watchgate.quarkus;

import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.watchgate.config.OptionTable;
import io.watchgate.config.OptionText;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Carries the plugins that were found at build time into the running product. */
@Recorder
public class CatalogRecorder {

    public RuntimeValue<List<PluginType>> begin() {
        return new RuntimeValue<>(new ArrayList<>());
    }

    public void add(
            RuntimeValue<List<PluginType>> found,
            String name,
            PluginKind kind,
            Class<?> implementation,
            Class<?> config,
            String summary) {
        found.getValue().add(new PluginType(name, kind, implementation, config.asSubclass(Record.class), summary));
    }

    /** The catalog of all that was added, with the {@link OptionTable} that the build made of these texts. */
    public RuntimeValue<PluginCatalog> end(
            RuntimeValue<List<PluginType>> found, Map<String, List<OptionText>> options) {
        return new RuntimeValue<>(new PluginCatalog(found.getValue(), new OptionTable(options)));
    }
}
