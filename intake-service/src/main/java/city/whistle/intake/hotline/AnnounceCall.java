package city.whistle.intake.hotline;

import city.whistle.intake.Faults;
import city.whistle.intake.reporter.Vault;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The telephone system says who calls whom; once more for the same call, when it is passed on or its recording is known. */
@ApplicationScoped
public class AnnounceCall {
    private static final int MAX_ID = 100;
    private static final int MAX_RECORDING = 500;

    /** The one who is told of a call is told again when it comes to somebody else, and not when only the recording does. */
    private static final String ENTER = """
            insert into hotline_call (id, call_id, operator, caller, recording, announced_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (call_id) do update set
                announced_at = case when hotline_call.operator = excluded.operator
                    then hotline_call.announced_at else excluded.announced_at end,
                operator = excluded.operator,
                recording = coalesce(excluded.recording, hotline_call.recording)
            returning id""";

    private final Vault vault;
    private final Clock clock;

    AnnounceCall(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param callId the telephone system's id of it
     * @param caller the number that calls; null when it is withheld
     * @param operator the login of who picks it up
     * @param recording where the recording lies
     */
    public record Announced(
            @Nullable String callId,
            @Nullable String caller,
            @Nullable String operator,
            @Nullable String recording) {
        private void check() {
            var faults = new Faults();
            faults.text("callId", callId, MAX_ID);
            faults.text("operator", operator, MAX_ID);
            faults.optionalText("recording", recording, MAX_RECORDING);
            faults.unless(
                    caller == null || Vault.isNumber(caller), "caller", "must be a telephone number of 5 to 15 digits");
            faults.refuse();
        }

        @Override
        public String toString() {
            return "Announced[" + callId + "]";
        }
    }

    /** The id under which the call is known here. */
    @WithTransaction
    public Uni<UUID> announce(Announced call) {
        call.check();
        var id = UuidCreator.getTimeOrderedEpoch(clock.instant());
        var caller = call.caller();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTER, UUID.class)
                        .setParameter(1, id)
                        .setParameter(2, call.callId())
                        .setParameter(3, call.operator())
                        .setParameter(4, caller == null ? null : vault.closeNumber(id, caller))
                        .setParameter(5, call.recording())
                        .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                        .getSingleResult());
    }
}
