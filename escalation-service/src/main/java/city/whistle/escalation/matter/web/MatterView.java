package city.whistle.escalation.matter.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.matter.ReadMatters.Seen;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter as pages show it. */
public record MatterView(
        UUID id,
        UUID caseId,
        String number,
        String title,
        String unit,
        String level,
        @Nullable String leader,
        @Nullable String leaderRead,
        String state,
        String stateName,
        String opened,
        boolean applied,
        @Nullable String listedAt,
        long interviews,
        @Nullable String reportDue,
        int reportsMissed,
        @Nullable String lookBack,
        List<EntryView> entries) {

    /** Something that was said or decided. */
    public record EntryView(String at, String step, String who, String text) {}

    static MatterView of(Seen matter, Labels labels) {
        var leader = matter.leader();
        return new MatterView(
                matter.matterId(),
                matter.id(),
                matter.number(),
                matter.title(),
                labels.unit(matter.unit()),
                labels.level(matter.level()),
                leader == null ? null : labels.person(leader.person()),
                timeOrNull(matter.leaderReadAt(), labels),
                matter.state(),
                labels.matterState(matter.state()),
                time(matter.openedAt(), labels),
                matter.appliedAt() != null,
                timeOrNull(matter.listedAt(), labels),
                interviews(matter),
                timeOrNull(matter.reportDueAt(), labels),
                matter.reportsMissed(),
                timeOrNull(matter.lookBackAt(), labels),
                matter.entries().reversed().stream()
                        .map(entry -> new EntryView(
                                time(entry.at(), labels),
                                labels.matterStep(entry.step()),
                                labels.person(entry.who()),
                                entry.text()))
                        .toList());
    }

    /** Whether it is on the list for the bulletin. */
    public boolean listed() {
        return listedAt != null;
    }

    private static long interviews(Seen matter) {
        return matter.entries().stream()
                .filter(entry -> entry.step().equals("interview"))
                .count();
    }

    private static @Nullable String timeOrNull(@Nullable Instant at, Labels labels) {
        return at == null ? null : time(at, labels);
    }

    private static String time(Instant at, Labels labels) {
        return labels.words().time(at);
    }
}
