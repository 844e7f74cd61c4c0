package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;

/**
 * A plugin's place on the way of a frame.
 *
 * @param name the plugin's name in the configuration
 * @param critical whether its failure rejects the frame
 * @param mayRetarget whether its rewrites may change the method of a frame and what it is about
 */
public record Station(String name, boolean critical, boolean mayRetarget, Judge judge, Runnable close) {

    /** What middleware and security policies have in common. */
    @FunctionalInterface
    public interface Judge {
        Verdict judge(Frame frame, FrameContext context);
    }

    public static Station middleware(String name, boolean critical, Middleware middleware) {
        return new Station(name, critical, true, middleware::handle, middleware::close);
    }

    public static Station policy(String name, boolean critical, SecurityPolicy policy) {
        return new Station(name, critical, false, policy::judge, policy::close);
    }
}
