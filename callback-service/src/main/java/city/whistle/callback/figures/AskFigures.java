package city.whistle.callback.figures;

import city.whistle.access.Caller;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.Figures.Behind;
import city.whistle.callback.figures.Figures.Counts;
import city.whistle.callback.figures.Figures.Question;
import city.whistle.callback.figures.Figures.Stretch;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures a caller may see, and the cases behind each number of them. */
@ApplicationScoped
public class AskFigures {
    private static final int EXCLUDED_SHOWN = 200;

    private final RefreshFigures fresh;
    private final Figures figures;
    private final Caller caller;

    AskFigures(RefreshFigures fresh, Figures figures, Caller caller) {
        this.fresh = fresh;
        this.figures = figures;
        this.caller = caller;
    }

    /** Which cases stand behind a number. */
    public enum Part {
        NUMERATOR,
        DENOMINATOR
    }

    /** A case behind a number; {@code reason} says why an excluded one is in no figure. */
    public record CaseRef(
            UUID id, @Nullable String number, @Nullable String reason) {}

    /** The figures of the caller's cases. */
    public Uni<FigureSet> ask(Period period, GroupBy by) {
        return answer(new Question(period, by, FigureScope.of(caller)));
    }

    /** The figures of somebody's cases. */
    Uni<FigureSet> ask(Period period, GroupBy by, FigureScope scope) {
        return answer(new Question(period, by, scope));
    }

    /** The figures of somebody's cases in several periods, in total: to compare with. */
    Uni<List<Group>> totals(List<Period> periods, FigureScope scope) {
        return Panache.withSession(() -> Multi.createFrom()
                .iterable(periods)
                .onItem()
                .transformToUniAndConcatenate(period -> figures.counts(new Question(period, GroupBy.TIER, scope)))
                .map(Counts::total)
                .collect()
                .asList());
    }

    /** The figures of the whole city, for publication. */
    public Uni<FigureSet> askForCity(Period period, GroupBy by) {
        return answer(new Question(period, by, FigureScope.city()));
    }

    /** The cases behind one number. */
    public Uni<Page<CaseRef>> behind(Period period, GroupBy by, Selection selection, Paging paging) {
        var question = new Question(period, by, FigureScope.of(caller));
        int limit = Cursor.limit(paging.limit());
        var stretch = new Stretch(after(paging.cursor()), limit + 1);
        return fresh.refresh()
                .chain(() -> Panache.withSession(() -> select(question, selection, stretch)))
                .map(rows -> Page.of(rows, limit, row -> List.of(row.id().toString())));
    }

    /** One number: the figure by its name, its part, and the group's key, empty for all groups. */
    public record Selection(String figure, Part part, String key) {}

    /** Where a list goes on. */
    public record Paging(@Nullable Integer limit, @Nullable String cursor) {}

    private Uni<FigureSet> answer(Question question) {
        return fresh.refresh()
                .chain(() -> Panache.withSession(() -> figures.counts(question)
                        .chain(counts -> figures.excluded(question, new Stretch(Stretch.START, EXCLUDED_SHOWN))
                                .map(out ->
                                        new FigureSet(counts.groups(), counts.total(), out.cases(), out.count())))));
    }

    private Uni<List<CaseRef>> select(Question question, Selection selection, Stretch stretch) {
        if (selection.figure().equals("excluded")) {
            return figures.excluded(question, stretch)
                    .map(out -> out.cases().stream()
                            .map(each -> new CaseRef(each.id(), each.number(), each.reason()))
                            .toList());
        }
        var figure = figure(selection.figure());
        var condition = numerator(selection) ? figure.numerator() : figure.denominator();
        return figures.behind(question, figure, condition, selection.key(), stretch)
                .map(rows -> rows.stream().map(AskFigures::ref).toList());
    }

    private static CaseRef ref(Behind behind) {
        return new CaseRef(behind.id(), behind.number(), null);
    }

    private static boolean numerator(Selection selection) {
        return selection.figure().equals("closed") || selection.part() == Part.NUMERATOR;
    }

    private static Figure figure(String name) {
        return switch (name) {
            case "accepted", "closed" -> Figure.COMPLETION;
            default -> Figure.named(name).orElseThrow(() -> new FigureUnknown(name));
        };
    }

    private static UUID after(@Nullable String cursor) {
        var keys = Cursor.keys(cursor, 1);
        try {
            return keys == null ? Stretch.START : UUID.fromString(keys.getFirst());
        } catch (IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
