package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Head;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketSignedIn;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class LoopTest {
    @Test
    void aComplaintGoesFromItsRouteToItsClosing() {
        var filed = aComplaint().filed();
        var id = People.filed(filed);
        var lead = People.ticket(id).getString("lead.unit");

        done(handler(lead), id, "sign-in", Map.of());
        done(handler(lead), id, "contact", Map.of("how", "phone", "note", "约定上门"));
        done(handler(lead), id, "done", People.report());
        Topics.publish(concluded(filed.head(), 1, CallbackOutcome.CLOSED));

        await().until(() -> People.ticket(id).getString("state").equals("closed"));
        var dispatched = Topics.await(id, TicketDispatched.class);
        assertThat(dispatched.assignment().lead().unit()).isEqualTo(lead);
        assertThat(Topics.await(id, TicketSignedIn.class).assignee()).isEqualTo("handler-" + lead);
        var work = Topics.await(id, WorkDone.class);
        assertThat(work.units()).containsExactly(lead);
        assertThat(work.people()).containsExactly("handler-" + lead);
        assertThat(Topics.await(id, TicketClosed.class).outcome()).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(People.ticket(id).getList("history.what"))
                .containsExactly("route", "sign-in", "contact", "done", "close");
    }

    static CallbackConcluded concluded(Head head, int cycle, CallbackOutcome outcome) {
        var answer = new Answer(true, true, false, Satisfaction.DISSATISFIED, "还是很吵");
        var told =
                new Head(head.caseId(), head.number(), Clock.systemUTC().instant(), "test", Actor.staff("agent", null));
        return new CallbackConcluded(told, cycle, outcome, answer, 1, null);
    }
}
