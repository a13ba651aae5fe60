package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Tier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactRowTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void everyColumnIsMergedByItsOwnRule() {
        var row = FactRow.of("facts", ID)
                .first("number", "1")
                .least("began_at", AT)
                .latest("tier", Tier.KEY, "told_at")
                .greatest("told_at", AT);

        assertThat(row.sql())
                .isEqualTo("insert into facts (case_id, number, began_at, tier, told_at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict (case_id) do update set"
                        + " number = coalesce(facts.number, excluded.number),"
                        + " began_at = least(facts.began_at, excluded.began_at),"
                        + " tier = case when excluded.told_at >= coalesce(facts.told_at, '-infinity')"
                        + " then excluded.tier else facts.tier end,"
                        + " told_at = greatest(facts.told_at, excluded.told_at)");
    }

    @Test
    void valuesGoOutUnderTheirWireNamesAndInUtc() {
        var row = FactRow.of("facts", ID, 2).first("tier", Tier.KEY).least("at", AT);

        assertThat(row.values()).containsExactly(ID, 2, "key", AT.atOffset(ZoneOffset.UTC));
    }

    @Test
    void aRowWithNothingButItsKeyIsMerelyThere() {
        assertThat(FactRow.of("facts", ID, 2).sql())
                .isEqualTo(
                        "insert into facts (case_id, cycle) values (?1, ?2) on conflict (case_id, cycle) do nothing");
    }
}
