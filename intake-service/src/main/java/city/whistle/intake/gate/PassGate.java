package city.whistle.intake.gate;

import city.whistle.intake.IntakeConfig;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a visit pass, asks it for a proof of work, or refuses it. An address is never refused: a whole neighbourhood may
 * share it. What does not pass is not counted.
 */
@ApplicationScoped
public class PassGate {
    private final IntakeConfig.Gate settings;
    private final Set<String> exempt;
    private final VisitCounts counts;
    private final Challenges challenges;
    private final SpentChallenges spent;

    PassGate(IntakeConfig config, VisitCounts counts, Challenges challenges, SpentChallenges spent) {
        this.settings = config.gate();
        this.exempt = config.rateLimitExempt().orElse(Set.of());
        this.counts = counts;
        this.challenges = challenges;
        this.spent = spent;
    }

    /**
     * Passes, in a transaction of its own.
     *
     * @throws ProofNeeded when there were many of late, and no proof, or none that holds
     * @throws TooManyFilings when there were far too many under one telephone number
     */
    @WithTransaction
    public Uni<Void> pass(Visit visit) {
        if (exempt.contains(visit.address())) {
            return Uni.createFrom().voidItem();
        }
        return byAddress(visit)
                .chain(address -> byPhone(visit.phone()).map(address::or))
                .chain(verdict -> act(verdict, visit.proof()));
    }

    private Uni<Verdict> byAddress(Visit visit) {
        var free = switch (visit.kind()) {
            case FILING -> settings.perAddress();
            case UPLOAD -> settings.uploadsPerAddress();
        };
        return counts.count(visit.kind() + " address " + visit.address())
                .map(used -> Verdict.of(used, free, Integer.MAX_VALUE));
    }

    private Uni<Verdict> byPhone(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        return digits.isEmpty()
                ? Uni.createFrom().item(Verdict.WELCOME)
                : counts.count("phone " + digits)
                        .map(used -> Verdict.of(used, settings.perPhone(), settings.perPhoneAtMost()));
    }

    private Uni<Void> act(Verdict verdict, @Nullable String proof) {
        return switch (verdict) {
            case WELCOME -> Uni.createFrom().voidItem();
            case REFUSE -> throw new TooManyFilings(settings.window());
            case PROVE -> redeem(proof);
        };
    }

    private Uni<Void> redeem(@Nullable String proof) {
        if (proof == null) {
            throw new ProofNeeded(
                    "much comes from there: solve a challenge and send it in X-Altcha", settings.window());
        }
        return challenges
                .read(proof)
                .map(spent::spend)
                .orElse(Uni.createFrom().item(false))
                .invoke(holds -> {
                    if (!holds) {
                        throw new ProofNeeded("the proof is wrong, too old, or was used before", settings.window());
                    }
                })
                .replaceWithVoid();
    }
}
