package io.watchgate.spi;

/** The kinds of plugin, each with its list under {@code plugins:} in the configuration. */
public enum PluginKind {
    MIDDLEWARE("middleware", Middleware.class),
    SECURITY("security", SecurityPolicy.class),
    AUDITING("auditing", Auditor.class);

    private final String key;
    private final Class<?> contract;

    PluginKind(String key, Class<?> contract) {
        this.key = key;
        this.contract = contract;
    }

    /** The name of the list in the configuration. */
    public String key() {
        return key;
    }

    /** The interface that plugins of this kind implement. */
    public Class<?> contract() {
        return contract;
    }
}
