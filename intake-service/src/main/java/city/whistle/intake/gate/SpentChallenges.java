package city.whistle.intake.gate;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;

/** Solved challenges, for all replicas together. To be used inside a transaction. */
@ApplicationScoped
class SpentChallenges {
    private final Clock clock;

    SpentChallenges(Clock clock) {
        this.clock = clock;
    }

    /** Whether it was not spent before. */
    Uni<Boolean> spend(Challenges.Solved solved) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into spent_challenge (challenge, expires_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, solved.challenge())
                        .setParameter(2, solved.expiresAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Drops those that have expired anyway. */
    Uni<Integer> forget() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from spent_challenge where expires_at < ?1")
                        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate());
    }
}
