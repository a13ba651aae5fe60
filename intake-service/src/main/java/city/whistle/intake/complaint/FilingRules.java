package city.whistle.intake.complaint;

import city.whistle.contracts.Channel;
import city.whistle.intake.Faults;
import java.time.Duration;
import java.time.Instant;

/** What every filing must satisfy, whatever way it came. */
final class FilingRules {
    static final int MAX_TEXT = 4000;
    static final int MAX_TITLE = 100;
    private static final int MAX_FINDING = 1000;

    /** How far the clock of a telephone may be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private FilingRules() {}

    static void check(Filing filing, Instant now, Faults faults) {
        faults.text("text", filing.text(), MAX_TEXT);
        faults.optionalText("title", filing.title(), MAX_TITLE);
        theTimeIsNotToCome(filing, now, faults);
        whoIsAnonymousIsNotNamed(filing, faults);
        onlyGridWorkersSolveOnTheSpot(filing, faults);
        aScanNamesItsCode(filing, faults);
    }

    private static void theTimeIsNotToCome(Filing filing, Instant now, Faults faults) {
        var occurredAt = filing.occurredAt();
        faults.unless(
                occurredAt == null || !occurredAt.isAfter(now.plus(SKEW)), "occurredAt", "must not lie in the future");
    }

    /** Refused and not dropped: who sends a name with an anonymous complaint must learn that the two do not go together. */
    private static void whoIsAnonymousIsNotNamed(Filing filing, Faults faults) {
        var reporter = filing.reporter();
        if (reporter == null || reporter.isEmpty()) {
            return;
        }
        faults.unless(!filing.anonymous(), "reporter", "must be absent from an anonymous complaint");
        reporter.check(faults);
    }

    private static void onlyGridWorkersSolveOnTheSpot(Filing filing, Faults faults) {
        var solved = filing.solvedOnSpot();
        if (solved == null) {
            return;
        }
        faults.unless(filing.channel() == Channel.GRID, "solvedOnSpot", "must come by the channel grid");
        faults.text("solvedOnSpot.finding", solved.finding(), MAX_FINDING);
        faults.text("solvedOnSpot.action", solved.action(), MAX_FINDING);
    }

    private static void aScanNamesItsCode(Filing filing, Faults faults) {
        faults.unless(filing.channel() != Channel.QR || filing.qr() != null, "qr", "must be the scanned code's token");
    }
}
