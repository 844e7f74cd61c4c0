package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    @Test
    void whatIsNotSaidIsAsTheProductHasIt() {
        Scenario scenario = ScenarioFile.parse("a", "{title: A title, then: {}}");

        assertThat(scenario.given().begun()).isTrue();
        assertThat(scenario.given().timeouts().request()).hasSeconds(60);
        assertThat(scenario.then().exit()).hasValue(0);
        assertThat(scenario.needs()).isEmpty();
    }

    @Test
    void saysWhatADriverMustBeAbleTo() {
        Scenario scenario = ScenarioFile.parse(
                "a",
                "{title: A title, given: {plugins: {security: [{policy: scripted}]}}, when: [{advance: 1}], then: {}}");

        assertThat(scenario.needs()).containsExactlyInAnyOrder(Driver.Ability.TIME, Driver.Ability.SCRIPTED_PLUGINS);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused("{title: A title, than: {}, then: {}}", "unknown: [than]");
        assertRefused("{title: A title, given: {timeout: 1}, then: {}}", "unknown: [timeout]");
        assertRefused("{title: A title, when: [{shout: x}], then: {}}", "unknown step: shout");
        assertRefused("{title: A title, when: [{client: x, server: y}], then: {}}", "one member");
        assertRefused("{title: A title, then: {client: text}}", "a list is expected");
        assertRefused("{title: '', then: {}}", "a title");
    }

    private static void assertRefused(String yaml, String why) {
        assertThatThrownBy(() -> ScenarioFile.parse("a", yaml)).hasMessageContaining(why);
    }
}
