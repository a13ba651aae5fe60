package city.whistle.city.pack;

import city.whistle.city.Limits;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.List;

/** Whether every tier and urgency has the limits a case cannot do without. */
final class LimitChecks {
    private static final List<ClockKind> NEEDED =
            List.of(ClockKind.TRIAGE, ClockKind.SIGN_IN, ClockKind.CONTACT, ClockKind.COMPLETION);

    private final Limits limits;
    private final Findings findings;

    LimitChecks(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void run() {
        for (var tier : Tier.values()) {
            NEEDED.forEach(
                    kind -> needed(tier.wire(), kind, limits.of(tier, kind).isPresent()));
            if (tier != Tier.ORDINARY && limits.of(tier, ClockKind.REPORT_IN).isEmpty()) {
                warn("tier " + tier.wire() + " has no report_in limit", "co-handlers are never late; write one");
            }
        }
        for (var urgency : List.of(Urgency.URGENT, Urgency.EMERGENCY)) {
            needed(
                    urgency.wire(),
                    ClockKind.COMPLETION,
                    limits.of(urgency, ClockKind.COMPLETION).isPresent());
        }
        limits.byTier().forEach((tier, clocks) -> clocks.forEach((kind, limit) -> some(tier.wire(), kind, limit)));
        limits.byUrgency()
                .forEach((urgency, clocks) -> clocks.forEach((kind, limit) -> some(urgency.wire(), kind, limit)));
        someTime("grace", limits.grace());
        someTime("bulletin", limits.bulletin());
        someTime("return_within", limits.returnWithin());
        counts();
        order();
    }

    private void needed(String of, ClockKind kind, boolean there) {
        if (!there) {
            error(of + " has no " + kind.wire() + " limit", "write it as in '" + kind.wire() + ": 2 work_hour'");
        }
    }

    private void some(String of, ClockKind kind, Limit limit) {
        someTime(of + " " + kind.wire(), limit);
    }

    private void someTime(String what, Limit limit) {
        if (limit.number() <= 0) {
            error("'" + what + "' is no time at all", "write a number above 0");
        }
    }

    private void counts() {
        if (limits.callback().attempts() < 1) {
            error("callback.attempts is " + limits.callback().attempts(), "write 1 or more");
        }
        if (limits.handOversBeforeRaise() < 1 || limits.reworksBeforeRaise() < 1) {
            error("raise_after counts from below 1", "write 1 or more");
        }
    }

    private void order() {
        var urgent = limits.of(Urgency.URGENT, ClockKind.COMPLETION);
        var emergency = limits.of(Urgency.EMERGENCY, ClockKind.COMPLETION);
        if (urgent.isPresent()
                && emergency.isPresent()
                && CategoryChecks.nominalHours(emergency.get()) > CategoryChecks.nominalHours(urgent.get())) {
            warn("an emergency may take longer than an urgent case", "shorten it");
        }
    }

    private void error(String what, String right) {
        findings.error(Source.file(LimitsFile.FILE), what, right);
    }

    private void warn(String what, String right) {
        findings.warning(Source.file(LimitsFile.FILE), what, right);
    }
}
