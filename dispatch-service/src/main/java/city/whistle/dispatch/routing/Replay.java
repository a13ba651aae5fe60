package city.whistle.dispatch.routing;

import city.whistle.dispatch.ticket.TicketItem;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other routes would change for cases there were: the same cases by the routes in force and by the others.
 *
 * @param cases how many were routed again
 * @param changed how many of them would go elsewhere
 * @param moves from where to where, the most frequent first
 * @param one the only case, when one was asked for
 * @param warnings what is doubtful about the other routes
 * @param pack the version of the other pack, when a whole one was tried
 * @param differences what that pack changes, whatever cases there were
 */
@TemplateData
public record Replay(
        int cases,
        int changed,
        Tally before,
        Tally after,
        List<Move> moves,
        @Nullable Compared one,
        List<String> warnings,
        @Nullable String pack,
        List<String> differences) {
    public Replay {
        moves = List.copyOf(moves);
        warnings = List.copyOf(warnings);
        differences = List.copyOf(differences);
    }

    /**
     * How good routes are.
     *
     * @param triage how many cases would need a dispatcher
     * @param asWorked how many would go straight to the unit that has the case now, or had it last
     */
    @TemplateData
    public record Tally(int triage, int asWorked) {}

    /** Cases that would go elsewhere, all from and to the same units by the same rules. */
    @TemplateData
    public record Move(Way from, Way to, List<Case> cases) {}

    /** A case, as far as one must know it to recognise it. */
    @TemplateData
    public record Case(UUID id, String number, String title) {
        static Case of(TicketItem item) {
            return new Case(item.id(), item.number(), item.title());
        }
    }

    /** A case with both ways. */
    @TemplateData
    public record Compared(Case subject, Way before, Way after) {}

    /** A case with both ways, and where it really is. */
    record Routed(TicketItem item, Way before, Way after) {
        boolean isChanged() {
            return !before.endsWhere(after);
        }

        Compared compared() {
            return new Compared(Case.of(item), before, after);
        }
    }

    static Replay of(List<Routed> all, boolean onlyOne, Tried tried) {
        var moved = all.stream().filter(Routed::isChanged).toList();
        return new Replay(
                all.size(),
                moved.size(),
                tally(all, Routed::before),
                tally(all, Routed::after),
                movesOf(moved),
                onlyOne ? all.getFirst().compared() : null,
                tried.warnings(),
                tried.pack(),
                tried.differences());
    }

    private static Tally tally(List<Routed> all, java.util.function.Function<Routed, Way> way) {
        var triage = all.stream().filter(each -> way.apply(each).lead() == null).count();
        var asWorked = all.stream()
                .filter(each -> way.apply(each).leadsTo(each.item().lead()))
                .count();
        return new Tally((int) triage, (int) asWorked);
    }

    private static List<Move> movesOf(List<Routed> moved) {
        record Ways(Way from, Way to) {}
        var groups = new LinkedHashMap<Ways, List<Case>>();
        moved.forEach(each -> groups.computeIfAbsent(new Ways(each.before(), each.after()), ways -> new ArrayList<>())
                .add(Case.of(each.item())));
        return groups.entrySet().stream()
                .map(each -> new Move(each.getKey().from(), each.getKey().to(), List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt((Move move) -> move.cases().size())
                        .reversed())
                .toList();
    }
}
