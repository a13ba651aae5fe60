package city.whistle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class BacklogsTest {
    @Inject
    Backlogs backlogs;

    @Inject
    MeterRegistry meters;

    @Test
    void eachColumnIsAGaugeAndAQuestionThatFailsSaysNothing() {
        backlogs.ask().await().atMost(Duration.ofSeconds(30));

        assertThat(gauge("test.first")).isEqualTo(7);
        assertThat(gauge("test.second")).isEqualTo(2.5);
        assertThat(gauge("test.broken")).isNaN();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    @ApplicationScoped
    static class Numbers implements Backlog {
        @Override
        public List<String> gauges() {
            return List.of("test.first", "test.second");
        }

        @Override
        public String sql() {
            return "select 7, 2.5 where $1::timestamptz is not null";
        }
    }

    @ApplicationScoped
    static class Broken implements Backlog {
        @Override
        public List<String> gauges() {
            return List.of("test.broken");
        }

        @Override
        public String sql() {
            return "select no_such_column from outbox where created_at < $1";
        }
    }
}
