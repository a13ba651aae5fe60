package city.whistle.escalation.clock.web;

import city.whistle.city.City;
import city.whistle.contracts.Rung;
import city.whistle.escalation.Labels;
import city.whistle.escalation.clock.Explanation;
import city.whistle.escalation.clock.LedgerEntry;
import city.whistle.escalation.clock.ReadClocks.Clocks;
import city.whistle.escalation.clock.ReadClocks.Explained;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clock as its page shows it: the deadline, the sentences that explain it, the rungs and the ledger. */
public record ClockView(
        String kind,
        String unit,
        int cycle,
        String state,
        String stateName,
        Instant dueAt,
        String due,
        boolean provisional,
        List<String> sentences,
        List<RungView> rungs,
        List<LineView> ledger) {

    /** A rung and when it is reached. */
    public record RungView(String name, String at, boolean climbed) {}

    /** A line of the ledger. */
    public record LineView(
            String at, String step, String who, @Nullable String limit) {}

    static List<ClockView> all(Clocks clocks, Labels labels, City city) {
        var explanation = new Explanation(labels.language(), city.zone());
        return clocks.all().stream()
                .map(clock -> of(clock, labels, clock.sentences(explanation, clocks.archivedYear())))
                .toList();
    }

    private static ClockView of(Explained explained, Labels labels, List<String> sentences) {
        var clock = explained.clock();
        return new ClockView(
                labels.kind(clock.kind().wire()),
                labels.unit(clock.unit()),
                clock.cycle(),
                clock.state().wire(),
                labels.clockState(clock.state().wire()),
                clock.dueAt(),
                labels.words().time(clock.dueAt()),
                clock.provisional(),
                sentences,
                Stream.of(Rung.values())
                        .map(rung -> rung(rung, explained, labels))
                        .toList(),
                explained.ledger().stream().map(entry -> line(entry, labels)).toList());
    }

    private static RungView rung(Rung rung, Explained explained, Labels labels) {
        var climbed = explained.clock().rung();
        return new RungView(
                labels.rung(rung.wire()),
                labels.words().time(explained.clock().ladder().at(rung)),
                climbed != null && climbed.compareTo(rung) >= 0);
    }

    private static LineView line(LedgerEntry entry, Labels labels) {
        var limit = entry.limit();
        return new LineView(
                labels.words().time(entry.at()),
                labels.step(entry.step().wire()),
                labels.actor(entry.who()),
                limit == null ? null : labels.words().limit(limit));
    }
}
