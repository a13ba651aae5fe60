package city.whistle.intake.retention;

import city.whistle.contracts.Actor;
import city.whistle.intake.Faults;
import city.whistle.intake.reporter.Vault;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what a person asks for, once it is sure who that is. The number itself is not kept. */
@ApplicationScoped
public class AskForPerson {
    private static final int MAX_REASON = 500;

    private final PersonRequests requests;
    private final Vault vault;
    private final Clock clock;

    AskForPerson(PersonRequests requests, Vault vault, Clock clock) {
        this.requests = requests;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param phone the number whose cases it is about
     * @param reason how it was made sure that it is the person's number, and what the person says
     */
    public record Wish(
            @Nullable RequestKind kind,
            @Nullable String phone,
            @Nullable String reason) {}

    @WithTransaction
    public Uni<PersonRequest> ask(Wish wish, Actor by) {
        var faults = new Faults();
        faults.unless(wish.kind() != null, "kind", "must be export or deletion");
        faults.unless(wish.phone() != null && Vault.isNumber(wish.phone()), "phone", "must be a telephone number");
        faults.text("reason", wish.reason(), MAX_REASON);
        faults.refuse();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return requests.persist(new PersonRequest(
                UuidCreator.getTimeOrderedEpoch(),
                Objects.requireNonNull(wish.kind()),
                String.valueOf(vault.hashOf(wish.phone())),
                String.valueOf(wish.reason()).strip(),
                by.name(),
                at));
    }

    /** The latest requests, newest first. */
    @WithSession
    public Uni<List<PersonRequest>> latest() {
        return requests.latest();
    }
}
