package city.whistle.http;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A form of several parts that breaks off, or whose parts are none: nothing that failed on our side. */
final class BrokenForm {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";
    /** Where files are written: what the parser cannot put down, on a full disk, is no fault of the form. */
    private static final String FILES = "sun.nio.ch.File";

    private BrokenForm() {}

    /** Whether that came of reading such a form: the parser's own exception, which is private, or what breaks off in it. */
    static boolean is(Throwable broken) {
        return isOfParser(broken.getClass().getName())
                || (broken instanceof IOException
                        && passed(broken, BrokenForm::isOfParser)
                        && !passed(broken, type -> type.startsWith(FILES)));
    }

    private static boolean passed(Throwable broken, Predicate<String> type) {
        return Stream.of(broken.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(type);
    }

    private static boolean isOfParser(String type) {
        return type.startsWith(PARSER);
    }
}
