package city.whistle.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.TicketState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketTransitionsTest {
    static Stream<Arguments> everyRowInEveryState() {
        return TicketTransitions.rows().stream()
                .filter(row -> !row.from().isEmpty())
                .flatMap(row -> Arrays.stream(TicketState.values()).map(state -> Arguments.of(row.action(), state)));
    }

    @ParameterizedTest(name = "{0} while {1}")
    @MethodSource("everyRowInEveryState")
    void theTicketDoesWhatItsRowSaysAndNothingElse(TicketAction action, TicketState state) {
        var row = TicketTransitions.of(action);
        var ticket = TicketFixture.in(state);
        // where the fixtures were before they came to rest
        var before = TicketState.SIGNED_IN;

        if (!row.startsIn(state)) {
            assertThatThrownBy(() -> TicketFixture.act(ticket, action)).isInstanceOf(ActionNotAllowed.class);
            assertThat(ticket.state()).isEqualTo(state);
            assertThat(ticket.trail().events()).isEmpty();
            return;
        }
        TicketFixture.prepare(ticket, action);
        TicketFixture.act(ticket, action);

        assertThat(ticket.state()).isEqualTo(row.leadsTo(state, before));
        assertThat(ticket.trail().events()).extracting(Object::getClass).isEqualTo(row.events());
        assertThat(ticket.trail().history())
                .filteredOn(entry -> entry.what().equals(action.wire()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.from()).isEqualTo(state);
                    assertThat(entry.to()).isEqualTo(ticket.state());
                    assertThat(entry.actor()).isEqualTo("somebody");
                });
    }

    @Test
    void everyActionHasARow() {
        assertThat(TicketTransitions.rows()).extracting(Transition::action).containsExactly(TicketAction.values());
    }

    @Test
    void everyStateCanBeReachedAndOnlyTerminalOnesAreNeverLeft() {
        var left = TicketTransitions.rows().stream()
                .filter(row -> !(row.to() instanceof Transition.Target.Same))
                .flatMap(row -> row.from().stream());

        assertThat(left)
                .contains(TicketState.TRIAGE, TicketState.DONE, TicketState.SUSPENDED)
                .doesNotContain(TicketState.CLOSED, TicketState.NOT_ACCEPTED, TicketState.WITHDRAWN);
        for (var state : TicketState.values()) {
            assertThat(TicketFixture.in(state).state()).isEqualTo(state);
        }
    }

    @Test
    void aReturnThatIsRefusedGoesBackToWhereItWasAskedEvenThroughAMerge() {
        var ticket = TicketFixture.in(TicketState.DISPATCHED);

        TicketFixture.act(ticket, TicketAction.RETURN);
        TicketFixture.act(ticket, TicketAction.MERGE);
        TicketFixture.act(ticket, TicketAction.UNMERGE);
        TicketFixture.act(ticket, TicketAction.REFUSE_RETURN);

        assertThat(ticket.state()).isEqualTo(TicketState.DISPATCHED);
    }
}
