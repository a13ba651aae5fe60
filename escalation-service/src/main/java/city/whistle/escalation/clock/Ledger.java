package city.whistle.escalation.clock;

import city.whistle.contracts.Rung;
import city.whistle.escalation.ladder.Ladder;
import city.whistle.messaging.ContractBroken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the lines of a clock's ledger say together, as far as no calendar is needed. */
record Ledger(List<LedgerEntry> entries) {
    /**
     * The ledger of a clock of that case.
     *
     * @throws ContractBroken when it is in the archive: an event that asks for it waits among the dead letters
     */
    static Ledger whole(List<LedgerEntry> entries, UUID caseId) {
        var ledger = new Ledger(entries);
        if (!ledger.isWhole()) {
            throw new ContractBroken(
                    "the ledger of case " + caseId + " lies in the archive; restore its year, then replay this");
        }
        return ledger;
    }

    /** Whether it is there from its first line on: one that left with its year can have later lines. */
    boolean isWhole() {
        return entries.stream().anyMatch(entry -> entry.step() == Step.STARTED);
    }

    boolean isOpen() {
        return entries.stream().noneMatch(ends());
    }

    boolean runsAt(Instant instant) {
        return entries.stream().noneMatch(ends().and(entry -> !entry.at().isAfter(instant)));
    }

    boolean stoppedBecause(String why) {
        return entries.stream()
                .anyMatch(entry -> entry.step() == Step.STOPPED && entry.why().startsWith(why));
    }

    private static Predicate<LedgerEntry> ends() {
        return entry -> entry.step() == Step.STOPPED && entry.cause() == null;
    }

    /** A rung that was climbed before the news of an earlier stop arrived stays climbed; the ledger says so. */
    static String lateNews(Instant stoppedAt, @Nullable Rung rung, Ladder ladder) {
        var early = new StringBuilder();
        for (var climbed : List.of(Rung.FIRST, Rung.SECOND)) {
            if (rung != null
                    && rung.compareTo(climbed) >= 0
                    && ladder.at(climbed).isAfter(stoppedAt)) {
                early.append("; ").append(climbed.wire()).append(" had gone out before this was known");
            }
        }
        return early.toString();
    }
}
