package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EveryMistakeTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.ofSeveral(
                    new String[] {
                        "@Plugin(\"sound\") is declared 2 times: io.watchgate.deployment.mistakes.EveryMistakeTest$Sound, io.watchgate.deployment.mistakes.EveryMistakeTest$Twin:"
                                + " rename one, or leave one out with quarkus.arc.exclude-types",
                        "quarkus.watchgate.plugins.exclude names 'nobody', but there is only"
                                + " Bad, file_auditing, other, pii_filter, prompt_injection, secrets_filter, sound, text_hygiene,"
                                + " tool_allowlist, tool_guard",
                        "@Plugin(\"Bad\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Bad: its name may have lower case letters, digits and"
                                + " underscores, a letter first",
                        "@Plugin(\"Bad\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Bad: its summary is blank: say in one line what it does",
                        "@Plugin(\"Bad\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Bad: it implements none of SecurityPolicy, Middleware and Auditor",
                        "@Plugin(\"Bad\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Bad: the option 'first' of io.watchgate.deployment.mistakes.EveryMistakeTest$Config needs an @Option"
                                + " that describes it",
                        "@Plugin(\"Bad\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Bad: the option 'second' of io.watchgate.deployment.mistakes.EveryMistakeTest$Config has a default that is"
                                + " 'no': write false",
                        "@Plugin(\"other\") on io.watchgate.deployment.mistakes.EveryMistakeTest$Other: it must have exactly one public constructor, has 0"
                    },
                    Config.class,
                    Bad.class,
                    Other.class,
                    Sound.class,
                    Twin.class)
            .overrideConfigKey("quarkus.watchgate.plugins.exclude", "nobody");

    public record Config(
            String first,

            @Option(doc = "whether it counts", otherwise = "no")
            boolean second) {}

    @Plugin(name = "Bad", config = Config.class, summary = "")
    public static class Bad {}

    @Plugin(name = "other", summary = "Passes")
    public static class Other extends Passing {
        Other() {}
    }

    @Plugin(name = "sound", summary = "Passes")
    public static class Sound extends Passing {}

    @Plugin(name = "sound", summary = "Passes likewise")
    public static class Twin extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
