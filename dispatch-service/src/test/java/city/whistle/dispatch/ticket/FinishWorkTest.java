package city.whistle.dispatch.ticket;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.access.Role;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.TicketState;
import city.whistle.dispatch.FilingFixture;
import city.whistle.dispatch.ticket.FinishWork.Claim;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinishWorkTest {
    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertWrong(
                new Claim(null, " ", null, null, false, null),
                aComplaint(),
                "finding",
                "action",
                "reason",
                "contacted");
    }

    @ParameterizedTest
    @EnumSource(DoneReason.class)
    void evidenceIsNeededWhereThereIsSomethingToShow(DoneReason reason) {
        var claim = new Claim("found", "done", reason, List.of(), true, null);

        switch (reason) {
            case SOLVED, CANNOT_NOW -> assertWrong(claim, aComplaint(), "evidence");
            case EXPLAINED, NOT_TRUE, OUT_OF_DUTY ->
                assertThat(report(claim, aComplaint()).evidence()).isEmpty();
        }
    }

    @Test
    void aCaseWithoutContactIsDoneWithoutContact() {
        var claim = new Claim("found", "done", DoneReason.SOLVED, List.of("a"), false, null);

        assertThat(report(claim, aComplaint().withoutContact()).contacted()).isFalse();
        assertWrong(claim, aComplaint(), "contacted");
    }

    @Test
    void theLeadWaitsForItsCoHandlersOrSaysWhyNot() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);
        var situation = TicketFixture.situation(ticket, TicketFixture.hand(Role.HANDLER, "water"));
        var claim = new Claim("found", "done", DoneReason.SOLVED, List.of("a"), true, null);
        var excused = new Claim("found", "done", DoneReason.SOLVED, List.of("a"), true, "gas was not needed");

        assertThatThrownBy(() -> FinishWork.report(claim, situation))
                .isInstanceOf(ActionNotAllowed.class)
                .hasMessageContaining("gas");
        assertThat(FinishWork.report(excused, situation).coHandlersMissing()).isEqualTo("gas was not needed");
        TicketFixture.act(ticket, TicketAction.REPORT_IN);
        assertThat(FinishWork.report(claim, situation).coHandlersMissing()).isNull();
    }

    private static DoneReport report(Claim claim, FilingFixture complaint) {
        var ticket = TicketFixture.signedIn(complaint, "water");
        return FinishWork.report(claim, TicketFixture.situation(ticket, TicketFixture.hand(Role.HANDLER, "water")));
    }

    private static void assertWrong(Claim claim, FilingFixture complaint, String... fields) {
        assertThatThrownBy(() -> report(claim, complaint))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidField.class))
                .extracting(InvalidField::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactly(fields);
    }
}
