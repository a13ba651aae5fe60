package city.whistle.http;

import java.io.IOException;
import java.util.stream.Stream;

/** A form of several parts that breaks off, or whose parts are none: nothing that failed on our side. */
final class BrokenForm {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** Whether that came of reading such a form: the parser's own exception, which is private, or what breaks off in it. */
    static boolean is(Throwable broken) {
        return isOfParser(broken.getClass().getName()) || (broken instanceof IOException && wasInParser(broken));
    }

    private static boolean wasInParser(Throwable broken) {
        return Stream.of(broken.getStackTrace()).anyMatch(frame -> isOfParser(frame.getClassName()));
    }

    private static boolean isOfParser(String type) {
        return type.startsWith(PARSER);
    }
}
