package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
    @Test
    void aVersionIsQuoted() {
        assertThat(EntityTag.of(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"7\"", "W/\"7\"", "\"6\", \"7\""})
    void whoKnowsTheVersionMayAct(String ifMatch) {
        assertThatCode(() -> EntityTag.check(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "", "\"77\"", "\"6\", \"8\""})
    void whoKnowsAnotherVersionMayNot(String ifMatch) {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> EntityTag.check(ifMatch, 7));
    }
}
