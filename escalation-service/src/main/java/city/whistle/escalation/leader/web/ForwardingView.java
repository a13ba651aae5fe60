package city.whistle.escalation.leader.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.forwarding.Forwardings.Forwarding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that lies before a leader, as pages show it. */
public record ForwardingView(
        UUID caseId,
        String number,
        String title,
        String tier,
        String unit,
        String why,
        String at,
        @Nullable String readAt,
        @Nullable UUID matterId,
        @Nullable String matterState,
        long instructions) {
    static ForwardingView of(Forwarding found, Labels labels) {
        var read = found.readAt();
        var matter = found.matterState();
        return new ForwardingView(
                found.caseId(),
                found.number(),
                found.title(),
                labels.tier(found.tier()),
                labels.unit(found.unit()),
                labels.kind(found.kind()) + " · " + labels.rung(found.rung()),
                labels.words().time(found.at()),
                read == null ? null : labels.words().time(read),
                found.matterId(),
                matter == null ? null : labels.matterState(matter),
                found.instructions());
    }
}
