package io.watchgate.security.allowlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToolAllowlistConfigTest {

    @Test
    void itIsRegisteredUnderTheNameThatConfigurationsUse() {
        Plugin plugin = ToolAllowlist.class.getAnnotation(Plugin.class);

        assertThat(plugin.name()).isEqualTo("tool_allowlist");
        assertThat(plugin.config()).isEqualTo(ToolAllowlist.Config.class);
    }

    @Test
    void everyOptionHasADescriptionAndADefault() {
        RecordComponent[] options = ToolAllowlist.Config.class.getRecordComponents();

        assertThat(Arrays.stream(options).map(RecordComponent::getName)).containsExactly("mode", "tools", "onBlock");
        assertThat(Arrays.stream(options)
                        .map(option -> option.getAnnotation(Option.class).otherwise()))
                .containsExactly("allowlist", "[]", "error");
    }

    @Test
    void ordinaryNamesAreFineInEveryMode() {
        List<String> tools = List.of("read_file", "git.*", "say hello", "Read_File", "*");

        for (Mode mode : Mode.values()) {
            assertThat(config(mode, tools).tools()).isEqualTo(tools);
        }
    }

    @Test
    void aChangeOfTheCallersListChangesNothing() {
        List<String> tools = new ArrayList<>(List.of("read_file"));
        ToolAllowlist.Config config = config(Mode.ALLOWLIST, tools);

        tools.add("delete_file");

        assertThat(config.tools()).containsExactly("read_file");
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        List<String> tools = List.of("a", " ", "b ", "a", "c\u0007", "d");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> config(Mode.BLOCKLIST, tools))
                .withMessage("'tools' entry 2 is blank"
                        + "; 'tools' entry 3, 'b ', begins or ends with a blank"
                        + "; 'tools' entry 4, 'a', is there twice"
                        + "; 'tools' entry 5, 'c\\u0007', has a control character");
    }

    @ParameterizedTest
    @MethodSource("listsWithAMistake")
    void aNameThatCouldNeverMatchIsAMistake(List<String> tools) {
        assertThatIllegalArgumentException().isThrownBy(() -> config(Mode.ALLOWLIST, tools));
    }

    static List<List<String>> listsWithAMistake() {
        return List.of(
                List.of(""), List.of("\t"), List.of("a\nb"), List.of("a", "a"), List.of("*", "*"), List.of("\u009b1m"));
    }

    private static ToolAllowlist.Config config(Mode mode, List<String> tools) {
        return new ToolAllowlist.Config(mode, tools, OnBlock.ERROR);
    }
}
