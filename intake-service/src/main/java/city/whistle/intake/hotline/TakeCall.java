package city.whistle.intake.hotline;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.intake.reporter.Vault;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an operator the own calls; who calls is told on record. */
@ApplicationScoped
public class TakeCall {
    private final Calls calls;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final City city;

    TakeCall(Calls calls, Vault vault, Audit audit, Caller caller, City city) {
        this.calls = calls;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.city = city;
    }

    /** A call and the number it comes from; null when that is withheld. */
    public record Taken(Call call, @Nullable String number) {}

    /** A call that waits to be taken or wrapped up. */
    public record Waiting(UUID id, String callId, OffsetDateTime at) {}

    /** The calls that wait, newest first; without their numbers. */
    @WithSession
    public Uni<List<Waiting>> waiting() {
        return calls.openOf(caller.login())
                .map(open -> open.stream().map(this::waiting).toList());
    }

    private Waiting waiting(Call call) {
        return new Waiting(call.id(), call.callId(), OffsetDateTime.ofInstant(call.announcedAt(), city.zone()));
    }

    @WithTransaction
    public Uni<Taken> take(UUID id) {
        return calls.openOf(caller.login(), id)
                .call(call -> audit.record(caller.actor(), "caller.read", id, "call " + call.callId()))
                .map(call -> new Taken(call, vault.openNumber(id, call.caller())));
    }
}
