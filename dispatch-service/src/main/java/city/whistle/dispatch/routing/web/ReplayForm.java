package city.whistle.dispatch.routing.web;

import city.whistle.dispatch.routing.ReplayRoutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Routes to try, as a file or pasted, and on which cases. */
public class ReplayForm {
    private static final long LARGEST = 1_000_000;

    @RestForm
    @Nullable
    String routes;

    @RestForm
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String last;

    @RestForm
    @Nullable
    String number;

    /** The routes: those of the file, where one came with the form. Reads it. */
    String text() throws IOException {
        var upload = file;
        if (upload == null || upload.size() == 0) {
            return routes == null ? "" : routes;
        }
        if (upload.size() > LARGEST) {
            return "";
        }
        return new String(Files.readAllBytes(upload.uploadedFile()), StandardCharsets.UTF_8);
    }

    ReplayRoutes.Trial trial(String text) {
        return new ReplayRoutes.Trial(text, cases(), number);
    }

    /** As many as were asked for; nonsense is none, which the use case refuses. */
    private @Nullable Integer cases() {
        if (last == null || last.isBlank()) {
            return null;
        }
        return last.strip().matches("\\d{1,6}") ? Integer.valueOf(last.strip()) : Integer.valueOf(0);
    }

    /** What was typed, field by field; a file stands there as text. */
    Map<String, String> content(String text) {
        return Map.of(
                "routes", text,
                "last", last == null ? "" : last,
                "number", number == null ? "" : number);
    }
}
