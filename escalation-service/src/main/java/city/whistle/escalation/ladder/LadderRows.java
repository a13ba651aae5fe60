package city.whistle.escalation.ladder;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.forwarding.ForwardCases;
import city.whistle.escalation.forwarding.ForwardingDraft;
import city.whistle.messaging.OutboxRows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sweep's own statements, each for a whole batch. */
@ApplicationScoped
class LadderRows {
    private static final String RECORD = """
            insert into escalation (id, clock_id, case_id, cycle, kind, unit, rung, at, planned_at, late_by_seconds,
                                    due_at, level, recipients)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::timestamptz[], ?::text[], ?::jsonb[])
            """;

    /** A suspension that has run out without anybody ending it ends here. */
    private static final String ADVANCE = """
            update clock c
            set rung = s.rung, next_at = s.next_at, supervised = c.supervised or s.supervised,
                state = case when c.paused_until <= s.planned_at then 'running' else c.state end
            from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::boolean[], ?::timestamptz[])
              as s(id, rung, next_at, supervised, planned_at)
            where c.id = s.id
            """;

    private static final String RAISE = """
            update case_file f set level = r.level from unnest(?::uuid[], ?::text[]) as r(id, level) where f.id = r.id
            """;

    private final City city;
    private final OutboxRows outbox;
    private final ForwardCases forward;
    private final ObjectMapper json;

    LadderRows(City city, OutboxRows outbox, ForwardCases forward, ObjectMapper json) {
        this.city = city;
        this.outbox = outbox;
        this.forward = forward;
        this.json = json;
    }

    List<Claimed> claim(Connection connection, Instant now, int atMost) throws SQLException {
        var claimed = new ArrayList<Claimed>();
        try (var claim = connection.prepareStatement(Claimed.CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(now));
            claim.setInt(2, atMost);
            try (var rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.add(Claimed.of(rows));
                }
            }
        }
        return claimed;
    }

    /** Lays before their leaders the cases whose second rung or bulletin has come. */
    void forward(Connection connection, List<Climb> climbs, Instant now) throws SQLException {
        var drafts = climbs.stream()
                .filter(climb -> climb.is(Rung.SECOND) || climb.is(Rung.BULLETIN))
                .map(LadderRows::forwarding)
                .toList();
        forward.forward(connection, drafts, now);
    }

    private static ForwardingDraft forwarding(Climb climb) {
        var clock = climb.clock();
        return new ForwardingDraft(
                clock.caseId(),
                leader(climb),
                clock.unit(),
                clock.kind().wire(),
                clock.rung().wire());
    }

    /** The leader stands last among those told of a second overdue, and first among those told of a bulletin. */
    private static Recipient leader(Climb climb) {
        return climb.is(Rung.SECOND) ? climb.to().getLast() : climb.to().getFirst();
    }

    void record(Connection connection, List<Climb> climbs, Instant now) throws SQLException {
        try (var record = connection.prepareStatement(RECORD)) {
            record.setArray(1, column(connection, "uuid", climbs, Climb::id));
            record.setArray(2, column(connection, "uuid", climbs, c -> c.clock().clockId()));
            record.setArray(3, column(connection, "uuid", climbs, c -> c.clock().caseId()));
            record.setArray(4, column(connection, "int4", climbs, c -> c.clock().cycle()));
            record.setArray(
                    5, column(connection, "text", climbs, c -> c.clock().kind().wire()));
            record.setArray(6, column(connection, "text", climbs, c -> c.clock().unit()));
            record.setArray(
                    7, column(connection, "text", climbs, c -> c.clock().rung().wire()));
            record.setArray(8, column(connection, "timestamptz", climbs, c -> now));
            record.setArray(
                    9, column(connection, "timestamptz", climbs, c -> c.clock().plannedAt()));
            record.setArray(
                    10, column(connection, "int8", climbs, c -> c.clock().lateBySeconds(now)));
            record.setArray(
                    11,
                    column(
                            connection,
                            "timestamptz",
                            climbs,
                            c -> c.clock().ladder().firstAt()));
            record.setArray(
                    12,
                    column(connection, "text", climbs, c -> c.clock().level().wire()));
            record.setArray(13, column(connection, "jsonb", climbs, c -> toJson(c.to())));
            record.executeUpdate();
        }
    }

    void raise(Connection connection, Map<UUID, CommandLevel> raised) throws SQLException {
        if (raised.isEmpty()) {
            return;
        }
        var cases = List.copyOf(raised.entrySet());
        try (var raise = connection.prepareStatement(RAISE)) {
            raise.setArray(1, column(connection, "uuid", cases, Map.Entry::getKey));
            raise.setArray(
                    2,
                    column(connection, "text", cases, entry -> entry.getValue().wire()));
            raise.executeUpdate();
        }
    }

    void tell(Connection connection, List<Climb> climbs, Consequences consequences, Instant now) throws SQLException {
        outbox.append(connection, new LadderEvents(city, consequences, now).of(climbs));
    }

    void advance(Connection connection, List<Climb> climbs, List<UUID> supervised) throws SQLException {
        var withMatter = new HashSet<>(supervised);
        try (var advance = connection.prepareStatement(ADVANCE)) {
            advance.setArray(
                    1, column(connection, "uuid", climbs, c -> c.clock().clockId()));
            advance.setArray(
                    2, column(connection, "text", climbs, c -> c.clock().rung().wire()));
            advance.setArray(
                    3,
                    column(
                            connection,
                            "timestamptz",
                            climbs,
                            c -> c.clock().nextAt(withMatter.contains(c.clock().clockId()))));
            advance.setArray(
                    4,
                    column(
                            connection,
                            "bool",
                            climbs,
                            c -> withMatter.contains(c.clock().clockId())));
            advance.setArray(
                    5, column(connection, "timestamptz", climbs, c -> c.clock().plannedAt()));
            advance.executeUpdate();
        }
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
