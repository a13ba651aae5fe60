package city.whistle.escalation.calendar.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.calendar.Foreseen;
import city.whistle.escalation.calendar.PreviewYear.DayChange;
import city.whistle.escalation.calendar.PreviewYear.Preview;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schedule would change, as pages show it. */
public record ChangesView(List<DayView> days, Foreseen deadlines, List<MoveView> moves) {
    /** A day that changes. */
    public record DayView(LocalDate date, String was, String will) {
        static DayView of(DayChange change) {
            return new DayView(change.date(), kind(change.wasOff()), kind(change.willBeOff()));
        }

        private static String kind(@Nullable Boolean off) {
            return off == null ? "plain" : off ? "off" : "make_up";
        }
    }

    /** A deadline that moves. */
    public record MoveView(
            String address, String number, String title, String kind, String unit, String from, String to) {
        static MoveView of(Foreseen.Move move, Labels labels) {
            return new MoveView(
                    "/watch/clocks/" + move.caseId(),
                    move.number(),
                    move.title(),
                    labels.kind(move.kind().wire()),
                    labels.unit(move.unit()),
                    labels.words().time(move.from()),
                    labels.words().time(move.to()));
        }
    }

    static ChangesView of(Preview found, Labels labels) {
        return new ChangesView(
                found.days().stream().map(DayView::of).toList(),
                found.deadlines(),
                found.deadlines().first().stream()
                        .map(move -> MoveView.of(move, labels))
                        .toList());
    }
}
