package city.whistle.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.dispatch.ticket.CoHandler.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns.OfCoHandlers coHandlers = new Columns.OfCoHandlers();

    @Test
    void aTimeLiesInItsColumnAsText() {
        var one = List.of(new CoHandler("housing", "住建局", State.REPORTED_IN, Instant.parse("2026-03-02T01:00:00Z")));

        var column = coHandlers.convertToDatabaseColumn(one);

        assertThat(column).contains("\"2026-03-02T01:00:00Z\"");
        assertThat(coHandlers.convertToEntityAttribute(column)).isEqualTo(one);
    }

    @Test
    void aTimeThatAnEarlierVersionWroteIsReadAsWell() {
        var column =
                "[{\"unit\":\"housing\",\"name\":\"住建局\",\"state\":\"reported_in\",\"reportedInAt\":1772413200.000000000}]";

        assertThat(coHandlers.convertToEntityAttribute(column))
                .extracting(CoHandler::reportedInAt)
                .containsExactly(Instant.parse("2026-03-02T01:00:00Z"));
    }
}
