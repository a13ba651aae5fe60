package city.whistle.intake.gate;

import city.whistle.access.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who knocks in the current request, by network address. Behind a proxy that is the address the proxy names, if the
 * installation trusts it ({@code quarkus.http.proxy.*}); otherwise nobody's header is believed.
 */
@ApplicationScoped
public class Door {
    /** Where a solved challenge stands. */
    public static final String PROOF = "X-Altcha";

    private final CurrentVertxRequest request;
    private final PassGate gate;
    private final Caller caller;

    Door(CurrentVertxRequest request, PassGate gate, Caller caller) {
        this.request = request;
        this.gate = gate;
        this.caller = caller;
    }

    /** The network address. */
    public String address() {
        var address = request.getCurrent().request().remoteAddress();
        return address == null ? "unknown" : address.hostAddress();
    }

    /** Passes with a filing; staff always do. */
    public Uni<Void> file(@Nullable String phone) {
        return pass(Visit.Kind.FILING, phone);
    }

    /** Passes with a photo or a document; staff always do. */
    public Uni<Void> upload() {
        return pass(Visit.Kind.UPLOAD, null);
    }

    private Uni<Void> pass(Visit.Kind kind, @Nullable String phone) {
        return caller.isStaff()
                ? Uni.createFrom().voidItem()
                : gate.pass(new Visit(
                        kind, address(), phone, request.getCurrent().request().getHeader(PROOF)));
    }
}
