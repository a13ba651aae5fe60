package city.whistle.dispatch.request;

import city.whistle.contracts.Limit;
import city.whistle.dispatch.ticket.Request;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.Situation;
import java.time.Instant;

/** A request of the lead's, before it says what exactly it wants. */
record Asked(Situation situation, RequestKind kind, String reason) {
    static Asked by(Situation situation, RequestKind kind, String reason) {
        return new Asked(situation, kind, reason);
    }

    Request on(String legalBasis) {
        var ticket = situation.ticket();
        return new Request(kind, unit(), person(), now(), ticket.state(), reason, legalBasis, null, null);
    }

    Request of(Limit amount) {
        var ticket = situation.ticket();
        return new Request(kind, unit(), person(), now(), ticket.state(), reason, null, amount, null);
    }

    Request until(Instant until) {
        var ticket = situation.ticket();
        return new Request(kind, unit(), person(), now(), ticket.state(), reason, null, null, until);
    }

    private String unit() {
        return situation.ticket().handling().leadCode();
    }

    private String person() {
        return situation.hand().login();
    }

    private Instant now() {
        return situation.now();
    }
}
