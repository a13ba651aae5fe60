package city.whistle.intake.tracking.web;

import city.whistle.intake.tracking.CaseKey;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the current request, by network address. Behind a proxy that is the address the proxy names, if the
 * installation trusts it ({@code quarkus.http.proxy.*}); otherwise nobody's header is believed.
 */
@ApplicationScoped
public class Visitor {
    private final CurrentVertxRequest request;

    Visitor(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The key that visitor holds. */
    public CaseKey with(String number, @Nullable String code) {
        var address = request.getCurrent().request().remoteAddress();
        return new CaseKey(number, code, address == null ? "unknown" : address.hostAddress());
    }
}
