package city.whistle.escalation.limit;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Urgency;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.limit.Chosen.Ground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which limit holds for a clock: the one of tier, urgency and category that is over first; for completion a category
 * with a legal basis has the limit its statute sets, though never a longer one in an emergency. A rework has a fraction of that, at least so long as the pack
 * says, and never longer than the first time. Limits of different units are compared by the instants they end.
 */
public final class ChooseLimit {
    private final City city;

    public ChooseLimit(City city) {
        this.city = city;
    }

    /** The limit of a clock that starts then; empty when such a case has no such clock. */
    public Optional<Chosen> choose(ClockKind kind, Weight weight, int cycle, Instant from, WorkCalendar calendar) {
        var first = firstTime(kind, weight, from, calendar);
        if (cycle <= 1) {
            return first;
        }
        return switch (kind) {
            case COMPLETION -> first.map(chosen -> rework(chosen, from, calendar));
            case REPORT_IN ->
                first.map(chosen ->
                        shorter(chosen, choose(ClockKind.COMPLETION, weight, cycle, from, calendar), from, calendar));
            case TRIAGE, SIGN_IN, CONTACT -> first;
        };
    }

    private Optional<Chosen> firstTime(ClockKind kind, Weight weight, Instant from, WorkCalendar calendar) {
        var candidates = new ArrayList<Chosen>();
        var byTier = city.limits().of(weight.tier(), kind);
        byTier.ifPresent(limit -> candidates.add(new Chosen(limit, Ground.TIER)));
        if (kind == ClockKind.COMPLETION || byTier.isPresent()) {
            city.limits()
                    .of(weight.urgency(), kind)
                    .ifPresent(limit -> candidates.add(new Chosen(limit, Ground.URGENCY)));
        }
        if (kind == ClockKind.COMPLETION) {
            var category = city.category(weight.category());
            var own = category.map(Category::limit);
            if (own.isPresent()) {
                candidates.add(new Chosen(own.get(), Ground.CATEGORY));
                return Optional.of(statute(category.get(), own.get(), weight, soonest(candidates, from, calendar)));
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(soonest(candidates, from, calendar));
    }

    private static Chosen statute(Category category, Limit own, Weight weight, Chosen soonest) {
        var longer = soonest.ground() != Ground.CATEGORY;
        return category.legalBasis() == null || (longer && weight.urgency() == Urgency.EMERGENCY)
                ? soonest
                : new Chosen(own, Ground.STATUTE, category.legalBasis());
    }

    private Chosen rework(Chosen first, Instant from, WorkCalendar calendar) {
        var rework = city.limits().rework();
        var part = (int) Math.ceil(first.limit().number() * rework.fraction());
        var fraction = new Limit(Math.max(1, part), first.limit().unit());
        var longest = calendar.add(from, fraction).isBefore(calendar.add(from, rework.atLeast()))
                ? rework.atLeast()
                : fraction;
        return soonest(List.of(new Chosen(longest, Ground.REWORK), first), from, calendar);
    }

    private static Chosen shorter(Chosen one, Optional<Chosen> other, Instant from, WorkCalendar calendar) {
        return other.map(o -> soonest(List.of(one, o), from, calendar)).orElse(one);
    }

    /** The first of those that are over soonest. */
    private static Chosen soonest(List<Chosen> candidates, Instant from, WorkCalendar calendar) {
        return candidates.stream()
                .min(Comparator.comparing(chosen -> calendar.add(from, chosen.limit())))
                .orElseThrow();
    }
}
