package city.whistle.escalation.ladder;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Rung;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import city.whistle.escalation.recipient.Recipients.Addressee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose next rung has come, held by this sweep alone until it commits.
 *
 * @param rung the rung to climb now
 * @param plannedAt when it should have been climbed
 * @param supervised whether a matter was opened for this clock before, by hand
 */
record Claimed(
        UUID clockId,
        UUID caseId,
        String number,
        String title,
        Tier tier,
        Urgency urgency,
        String category,
        String district,
        CommandLevel level,
        @Nullable String assignee,
        int cycle,
        ClockKind kind,
        String unit,
        Rung rung,
        Instant plannedAt,
        Instant filedAt,
        Instant startedAt,
        Limit limit,
        Ladder ladder,
        String state,
        @Nullable Instant pausedUntil,
        @Nullable Instant openUntil,
        boolean supervised) {

    /** Oldest first; clocks and cases that somebody else holds are left for the next time. */
    static final String CLAIM = """
            select c.id, c.case_id, f.number, f.title, f.tier, f.urgency, f.category, f.district, f.level,
                   case when f.lead_unit = c.unit then f.assignee end as assignee,
                   c.cycle, c.kind, c.unit, c.rung, c.next_at, c.started_at, f.filed_at,
                   c.limit_number, c.limit_unit,
                   c.due_soon_at, c.due_at, c.second_at, c.bulletin_at, c.state, c.paused_until, c.open_until, c.supervised
            from clock c join case_file f on f.id = c.case_id
            where c.next_at <= ?
            order by c.next_at
            limit ?
            for no key update of c, f skip locked
            """;

    static Claimed of(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                WireName.of(Tier.class, row.getString("tier")),
                WireName.of(Urgency.class, row.getString("urgency")),
                row.getString("category"),
                row.getString("district"),
                WireName.of(CommandLevel.class, row.getString("level")),
                row.getString("assignee"),
                row.getInt("cycle"),
                WireName.of(ClockKind.class, row.getString("kind")),
                row.getString("unit"),
                next(row.getString("rung")),
                instant(row, "next_at"),
                instant(row, "filed_at"),
                instant(row, "started_at"),
                new Limit(row.getInt("limit_number"), WireName.of(TimeUnit.class, row.getString("limit_unit"))),
                ladder(row),
                row.getString("state"),
                orNull(row, "paused_until"),
                orNull(row, "open_until"),
                row.getBoolean("supervised"));
    }

    private static Ladder ladder(ResultSet row) throws SQLException {
        return new Ladder(
                instant(row, "due_soon_at"),
                instant(row, "due_at"),
                instant(row, "second_at"),
                instant(row, "bulletin_at"));
    }

    /** Whether its second rung is a letter and a matter, or a word to head and leader. */
    boolean isGrave() {
        return kind == ClockKind.COMPLETION || kind == ClockKind.REPORT_IN;
    }

    Addressee addressee() {
        return new Addressee(unit, assignee, level, district);
    }

    ClockRef ref(UnitRef ref) {
        return new ClockRef(cycle, kind, ref);
    }

    long lateBySeconds(Instant now) {
        return Math.max(0, Duration.between(plannedAt, now).toSeconds());
    }

    /** The instant of the rung after this one; a bulletin follows only where a matter was opened for this clock. */
    @Nullable
    Instant nextAt(boolean supervisedNow) {
        return ladder.next(rung, openUntil, supervised || supervisedNow);
    }

    private static Rung next(@Nullable String climbed) {
        return Objects.requireNonNull(Ladder.after(climbed == null ? null : WireName.of(Rung.class, climbed)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
