package city.whistle.intake.hotline;

import city.whistle.access.Caller;
import city.whistle.intake.desk.AddToComplaint;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds what a caller says to an earlier case, and notes with the call which case that is. */
@ApplicationScoped
public class AddFromCall {
    private final AddToComplaint additions;
    private final Calls calls;
    private final Caller caller;

    AddFromCall(AddToComplaint additions, Calls calls, Caller caller) {
        this.additions = additions;
        this.calls = calls;
        this.caller = caller;
    }

    /**
     * Adds, once for each key.
     *
     * @param call the call it was said in; null when the operator's telephone is not connected with the desk
     */
    @WithTransaction
    public Uni<Void> add(@Nullable UUID call, UUID into, @Nullable String text, @Nullable String key) {
        var added = additions.add(into, text, key);
        return call == null
                ? added.replaceWithVoid()
                : added.call(number -> calls.openOf(caller.login(), call).invoke(open -> open.filed(into)))
                        .replaceWithVoid();
    }
}
