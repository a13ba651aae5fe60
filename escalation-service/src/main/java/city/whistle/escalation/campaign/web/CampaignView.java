package city.whistle.escalation.campaign.web;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.escalation.Labels;
import city.whistle.escalation.campaign.ReadCampaigns.Item;
import city.whistle.escalation.campaign.ReadCampaigns.Seen;
import city.whistle.escalation.campaign.ReadCampaigns.Stone;
import city.whistle.escalation.campaign.ReadCampaigns.Whole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A campaign as pages show it. */
public record CampaignView(
        UUID id,
        String title,
        String aim,
        String area,
        String areaName,
        String due,
        String begun,
        @Nullable String closed,
        @Nullable String result,
        int items,
        int done,
        int overdue) {

    static CampaignView of(Seen seen, City city, Labels labels) {
        var closedBy = seen.closedBy();
        return new CampaignView(
                seen.campaignId(),
                seen.title(),
                seen.aim(),
                seen.area(),
                areaName(seen.area(), city, labels),
                day(seen.dueOn(), city, labels),
                labels.person(seen.begunBy()) + " · " + labels.words().time(seen.begunAt()),
                closedBy == null
                        ? null
                        : labels.person(closedBy) + " · " + labels.words().time(closedAt(seen)),
                seen.result(),
                seen.items(),
                seen.done(),
                seen.overdue());
    }

    /** How much is done, in percent. */
    public int percent() {
        return items == 0 ? 0 : 100 * done / items;
    }

    /** The items of one measure. */
    public record Measure(String name, List<ItemView> items) {}

    /** What one unit has to do. */
    public record ItemView(
            UUID id,
            String text,
            String unit,
            String unitName,
            Instant dueAt,
            String due,
            boolean overdue,
            @Nullable String done,
            @Nullable String account,
            @Nullable String sentBackWhy) {
        /** The form by which it is reported done. */
        public String doneForm() {
            return "done-" + id;
        }

        /** The form by which it is sent back. */
        public String backForm() {
            return "back-" + id;
        }

        static ItemView of(Item item, Labels labels) {
            var doneBy = item.doneBy();
            var doneAt = item.doneAt();
            return new ItemView(
                    item.itemId(),
                    item.text(),
                    item.unit(),
                    labels.unit(item.unit()),
                    item.dueAt(),
                    labels.words().time(item.dueAt()),
                    item.overdueAt() != null,
                    doneBy == null || doneAt == null
                            ? null
                            : labels.person(doneBy) + " · " + labels.words().time(doneAt),
                    item.account(),
                    item.sentBackWhy());
        }
    }

    /** A milestone; it is judged when its day has come. */
    public record StoneView(int share, String due, @Nullable Integer shareThen) {
        static StoneView of(Stone stone, Labels labels) {
            return new StoneView(stone.share(), labels.words().time(stone.dueAt()), stone.shareThen());
        }

        public boolean reached() {
            return shareThen != null && shareThen >= share;
        }
    }

    static List<Measure> measures(Whole whole, Labels labels) {
        return whole.items().stream()
                .collect(Collectors.groupingBy(Item::measure, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(measure -> new Measure(
                        measure.getKey(),
                        measure.getValue().stream()
                                .map(item -> ItemView.of(item, labels))
                                .toList()))
                .toList();
    }

    static String areaName(String code, City city, Labels labels) {
        return city.area(code).map(Area::name).orElse(city.name()).in(labels.language());
    }

    private static Instant closedAt(Seen seen) {
        var at = seen.closedAt();
        return at == null ? seen.begunAt() : at;
    }

    private static String day(LocalDate day, City city, Labels labels) {
        return labels.words().date(day.atStartOfDay(city.zone()).toInstant());
    }
}
