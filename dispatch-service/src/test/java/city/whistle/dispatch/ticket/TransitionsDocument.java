package city.whistle.dispatch.ticket;

import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketState;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The transition table as Markdown. */
final class TransitionsDocument {
    private TransitionsDocument() {}

    static String text() {
        return """
                # The life of a ticket

                This page is made from `TicketTransitions` in dispatch-service, the one table that code, tests and this page share; a
                test fails when they differ. `POST /api/v1/tickets/{id}/<action>` does what a row with people in it says; rows of
                services follow from events.

                ```
                %s
                ```

                | action | from | to | by | guards | events |
                |---|---|---|---|---|---|
                %s

                ## Guards

                What must hold besides state and person. A guard that does not hold answers 409 with its name and the `actions` that are
                possible instead; those marked with * depend on the request's content and answer 422 with the field, save
                `co_handlers_in`, which answers 409.

                %s

                ## Counting

                * The return limit runs from the last dispatch to the unit; the completion clock does not stop for a return.
                * Extensions count per cycle, suspensions per case; refused ones do not count. A request that is still open when the work is
                  done, or the ticket handed on or withdrawn, lapses: the history says so.
                * A ticket that was handed on as often as the pack's `raise_after.hand_overs` says, or whose command level was raised, is with
                  its lead by designation and may not be returned.
                * Evidence is needed for `solved` and `cannot_now`, where there is something to show; not for `explained`, `not_true` and
                  `out_of_duty`.
                * What reaches a ticket in a terminal state is noted in its history and changes nothing.
                """.formatted(picture(), rows(), guards());
    }

    private static String picture() {
        return """
                TRIAGE ─triage→ DISPATCHED ─sign-in→ SIGNED_IN ─(contact, log, report-in)→ SIGNED_IN
                SIGNED_IN ─done→ DONE ─close→ CLOSED                DONE ─reopen→ DISPATCHED (cycle + 1)
                DISPATCHED|SIGNED_IN ─return→ RETURN_ASKED ─grant-return→ DISPATCHED elsewhere | ─refuse-return→ back
                SIGNED_IN ─suspend, grant-suspension→ SUSPENDED ─resume→ SIGNED_IN
                TRIAGE ─reject→ NOT_ACCEPTED      any open ─merge→ MERGED ─unmerge→ back      any open ─withdraw→ WITHDRAWN""";
    }

    private static String rows() {
        return TicketTransitions.rows().stream().map(TransitionsDocument::row).collect(Collectors.joining("\n"));
    }

    private static String row(Transition row) {
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        row.action().wire(),
                        row.from().isEmpty() ? "–" : states(row.from()),
                        to(row),
                        row.by().stream().sorted().map(Party::words).collect(Collectors.joining(", ")),
                        row.guards().stream()
                                .map(TransitionsDocument::name)
                                .map(TransitionsDocument::code)
                                .collect(Collectors.joining(", ")),
                        row.events().stream().map(EventType::nameOf).collect(Collectors.joining(", ")));
    }

    private static String to(Transition row) {
        return switch (row.to()) {
            case Transition.Target.Fixed fixed -> fixed.state().wire();
            case Transition.Target.Same same -> "(same)";
            case Transition.Target.Before before -> "(where it was before)";
        };
    }

    private static String states(Collection<TicketState> states) {
        return states.stream()
                .sorted(Comparator.naturalOrder())
                .map(TicketState::wire)
                .collect(Collectors.joining(", "));
    }

    private static String guards() {
        return Arrays.stream(Guard.values())
                .map(guard -> "* `" + name(guard) + "`" + (guard.asksContent() ? "*" : "") + ": " + guard.words())
                .collect(Collectors.joining("\n"));
    }

    private static String name(Guard guard) {
        return guard.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
