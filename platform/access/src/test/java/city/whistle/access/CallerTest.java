package city.whistle.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller caller = new Caller();

    @Test
    void whoHasNotSignedInIsAResidentWhoSeesNothing() {
        assertThat(caller.login()).isEqualTo("resident");
        assertThat(caller.isStaff()).isFalse();
        assertThat(caller.has(Role.HANDLER)).isFalse();
        assertThat(caller.units()).isEmpty();
        assertThat(caller.unit()).isEmpty();
        assertThat(caller.actor()).isEqualTo(Actor.resident());
        assertThat(caller.scope()).isEqualTo(new Scope(false, Set.of(), Set.of()));
    }

    @Test
    void whoHasSignedInIsWhatTheTokenSays() {
        caller.become("handler-water", Set.of(Role.HANDLER), Set.of("water"), Set.of("230202"));

        assertThat(caller.login()).isEqualTo("handler-water");
        assertThat(caller.isStaff()).isTrue();
        assertThat(caller.has(Role.HANDLER)).isTrue();
        assertThat(caller.has(Role.SUPERVISOR)).isFalse();
        assertThat(caller.units()).containsExactly("water");
        assertThat(caller.unit()).contains("water");
        assertThat(caller.actor()).isEqualTo(Actor.staff("handler-water", "water"));
        assertThat(caller.scope()).isEqualTo(new Scope(false, Set.of("water"), Set.of("230202")));
    }

    @Test
    void whoWorksForSeveralUnitsActsForNone() {
        caller.become("both", Set.of(Role.HANDLER), Set.of("water", "roads"), Set.of("*"));

        assertThat(caller.unit()).isEmpty();
        assertThat(caller.actor()).isEqualTo(Actor.staff("both", null));
        assertThat(caller.scope().everything()).isTrue();
    }
}
