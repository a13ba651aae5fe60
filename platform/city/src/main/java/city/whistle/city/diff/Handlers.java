package city.whistle.city.diff;

import city.whistle.city.Area;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.RouteFacts;
import city.whistle.city.Unit;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who would handle what: routes every category of every tier, from every district, at noon and at night of a work day,
 * through both packs. What a rule asks beyond that (a word in the text, a weekend) is not tried.
 */
final class Handlers {
    private static final LocalDate MONDAY =
            LocalDate.of(2026, 3, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    private static final List<LocalTime> TIMES = List.of(LocalTime.NOON, LocalTime.of(23, 30));

    private final City before;
    private final City after;

    Handlers(City before, City after) {
        this.before = before;
        this.after = after;
    }

    /** One line per case that another unit would lead, or others would help with. */
    List<String> compare() {
        var lines = new ArrayList<String>();
        for (var district : after.districts()) {
            var grid = after.grids().stream()
                    .filter(each -> each.district().equals(district))
                    .filter(each -> before.grid(each.code()).isPresent())
                    .findFirst();
            grid.ifPresent(at -> lines.addAll(from(district, at)));
        }
        return lines;
    }

    private List<String> from(Area district, Grid grid) {
        return after.categories().stream()
                .filter(category -> category.parent() != null)
                .filter(category -> before.category(category.code()).isPresent())
                .flatMap(category -> of(category, district, grid).stream())
                .toList();
    }

    /** What changes always is said once; what changes for some tiers or times, for each of them. */
    private List<String> of(Category category, Area district, Grid grid) {
        var changes = new LinkedHashMap<String, List<String>>();
        for (var tier : Tier.values()) {
            for (var time : TIMES) {
                var was = handlers(before, grid, category, tier, time);
                var is = handlers(after, grid, category, tier, time);
                changes.computeIfAbsent("was " + was + ", is " + is, change -> new ArrayList<>())
                        .add(was.equals(is) ? "" : ", " + tier.wire() + " at " + time);
            }
        }
        var always = changes.size() == 1;
        return changes.entrySet().stream()
                .filter(change -> !change.getValue().contains(""))
                .flatMap(change -> (always ? List.of("") : change.getValue())
                        .stream()
                                .map(when -> "handler of " + category.code() + " in " + district.code() + when + ": "
                                        + change.getKey()))
                .toList();
    }

    private static String handlers(City city, Grid grid, Category category, Tier tier, LocalTime time) {
        var place = grid.place();
        var decision = city.route(new RouteFacts(
                category.code(),
                tier,
                Urgency.NORMAL,
                place,
                Channel.APP,
                ZonedDateTime.of(MONDAY, time, city.zone())));
        var lead = decision.lead() == null ? "triage" : decision.lead().code();
        return decision.coHandlers().isEmpty()
                ? lead
                : decision.coHandlers().stream().map(Unit::code).collect(Collectors.joining(", ", lead + " with ", ""));
    }
}
