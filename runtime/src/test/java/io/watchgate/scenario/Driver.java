package io.watchgate.scenario;

import java.io.IOException;
import java.util.Set;

/** A way to run the product: in process, as a packaged command, over HTTP. */
public interface Driver {

    /** What not every driver can do. */
    enum Ability {
        /** Let time pass without waiting for it. */
        TIME,
        /** Run the plugin {@code scripted}. */
        SCRIPTED_PLUGINS
    }

    Set<Ability> abilities();

    /** Starts a gateway between a client and a server that both do as they are told. */
    Conversation open(Given given) throws IOException;
}
