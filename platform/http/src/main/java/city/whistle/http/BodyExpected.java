package city.whistle.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses an empty body, and JSON's null, where a body is expected, so that no resource is ever handed null. */
@Provider
public class BodyExpected implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw new BodyMissing();
        }
        return body;
    }

    /** The body is empty. */
    static final class BodyMissing extends BadRequestException {
        BodyMissing() {
            super("a body is expected, at least {}");
        }
    }
}
