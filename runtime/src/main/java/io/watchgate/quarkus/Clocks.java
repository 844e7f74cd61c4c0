package io.watchgate.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one place where time comes from. */
@Singleton
public class Clocks {

    /** The time of day where the gateway runs. */
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
