package city.whistle.dispatch.routing.web;

import city.whistle.dispatch.routing.ReplayRoutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Routes to try, as a file or pasted, or a whole pack, and on which cases. */
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
    FileUpload pack;

    @RestForm
    @Nullable
    String last;

    @RestForm
    @Nullable
    String number;

    /** What came with the form, read: the routes, and the zip of a pack if one came. */
    record Content(String routes, byte[] pack) {
        boolean isPack() {
            return pack.length > 0;
        }
    }

    Content read() throws IOException {
        var upload = pack;
        return new Content(text(), upload == null ? new byte[0] : Files.readAllBytes(upload.uploadedFile()));
    }

    /** The routes: those of the file, where one came with the form. */
    private String text() throws IOException {
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

    @Nullable
    Integer cases() {
        return cases(last);
    }

    /** As many as were asked for; nonsense is none, which the use case refuses. */
    static @Nullable Integer cases(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return written.strip().matches("\\d{1,6}") ? Integer.valueOf(written.strip()) : Integer.valueOf(0);
    }

    /** What was typed, field by field; a file of routes stands there as text. */
    Map<String, String> typed(String text) {
        return Map.of(
                "routes", text,
                "last", last == null ? "" : last,
                "number", number == null ? "" : number);
    }
}
