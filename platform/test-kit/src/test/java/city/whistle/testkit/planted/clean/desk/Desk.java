package city.whistle.testkit.planted.clean.desk;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps all rules. */
public record Desk(Clock clock) {
    public Uni<Instant> now() {
        return Uni.createFrom().item(clock::instant);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
