package io.watchgate.scenario.inprocess;

import io.watchgate.scenario.Conversation;
import io.watchgate.scenario.Driver;
import io.watchgate.scenario.Given;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Runs the gateway's own classes, with the client and the server on pipes. */
public final class InProcess implements Driver {

    @Override
    public Set<Ability> abilities() {
        return EnumSet.allOf(Ability.class);
    }

    @Override
    public Conversation open(Given given) throws IOException {
        return new InProcessConversation(given);
    }
}
