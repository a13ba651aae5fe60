package city.whistle.escalation.clock;

import city.whistle.contracts.ClockKind;
import city.whistle.escalation.recipient.Command;
import java.time.Instant;

/** The clock of a case that nobody has been given yet; it runs against the command desk from the moment of filing. */
final class Triage {
    private static final int CYCLE = 1;

    private Triage() {}

    /** Sees to it that there is a triage clock; one that comes to be known late stops at once where it really stopped. */
    static void await(CaseFile file, Instant filedAt, Happening now) {
        if (file.had(clock -> clock.kind() == ClockKind.TRIAGE)) {
            return;
        }
        var desk =
                Command.desk(now.rules().city(), Command.levelOf(file.weight().tier()), file.district());
        file.start(ClockKind.TRIAGE, CYCLE, desk.code(), now.at(filedAt));
        var placed = file.placedAt();
        if (placed != null) {
            file.stop(clock -> clock.kind() == ClockKind.TRIAGE, "dispatched", now.at(placed));
        }
    }
}
