package city.whistle.escalation.campaign;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.escalation.Ids;
import city.whistle.escalation.calendar.Calendars;
import city.whistle.escalation.calendar.DueDay;
import city.whistle.escalation.campaign.Campaign.Plan;
import city.whistle.escalation.campaign.CampaignItem.Task;
import city.whistle.http.Idempotency;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the command does: it begins a campaign and puts items and milestones into it, each with its clock. */
@ApplicationScoped
public class PlanCampaign {
    private static final int LONGEST_YEARS = 5;

    private final Campaigns campaigns;
    private final CampaignNotices notices;
    private final Calendars calendars;
    private final Idempotency idempotency;
    private final City city;
    private final Clock clock;

    PlanCampaign(
            Campaigns campaigns,
            CampaignNotices notices,
            Calendars calendars,
            Idempotency idempotency,
            City city,
            Clock clock) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.calendars = calendars;
        this.idempotency = idempotency;
        this.city = city;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param key repeats with the same key do it once
     * @return its id
     * @throws InvalidField when the caller commands nothing in that area, or its last day is past or too far
     */
    @WithTransaction
    public Uni<UUID> begin(Plan plan, Caller by, @Nullable String key) {
        var now = clock.instant();
        check(plan, by, now);
        return idempotency.once("campaign " + by.login(), key, plan, UUID.class, () -> {
            var campaign = new Campaign(Ids.next(), plan, by.login(), now);
            return campaigns.add(campaign).replaceWith(campaign.id());
        });
    }

    private void check(Plan plan, Caller by, Instant now) {
        var known = plan.area().equals(city.code())
                || city.districts().stream().anyMatch(area -> area.code().equals(plan.area()));
        if (!known || !Campaigns.commands(by.scope(), plan.area())) {
            throw new InvalidField("area", "must be the city or a district that you command");
        }
        var today = now.atZone(city.zone()).toLocalDate();
        if (plan.dueOn().isBefore(today) || plan.dueOn().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new InvalidField("dueOn", "must be from today to " + LONGEST_YEARS + " years from now");
        }
    }

    /** Gives a unit something to do by a day on which it works; its head hears of it. */
    @WithTransaction
    public Uni<UUID> addItem(UUID id, Task task, LocalDate dueOn) {
        if (city.unit(task.unit()).isEmpty()) {
            throw new InvalidField("unit", "the city has no unit " + task.unit());
        }
        var now = clock.instant();
        return campaigns
                .hold(id)
                .chain(campaign -> end(task.unit(), dueOn, now))
                .map(until -> new CampaignItem(Ids.next(), id, task, until))
                .call(campaigns::add)
                .call(item -> notices.toUnit(id, "campaign_item", task.unit(), task.text()))
                .map(CampaignItem::id);
    }

    /** So many percent of the items by the end of that day's work at the city's desk. */
    @WithTransaction
    public Uni<UUID> addMilestone(UUID id, int share, LocalDate dueOn) {
        var milestone = Ids.next();
        var desk = city.commandDesk(CommandLevel.CITY, city.code()).code();
        return campaigns
                .hold(id)
                .chain(campaign -> end(desk, dueOn, clock.instant()))
                .chain(until -> campaigns.add(new Milestone(milestone, id, share, until)))
                .replaceWith(milestone);
    }

    private Uni<Instant> end(String unit, LocalDate dueOn, Instant now) {
        var day = new DueDay(dueOn, now, city.zone());
        return calendars.current().map(edition -> day.end(edition.of(city, unit)));
    }
}
