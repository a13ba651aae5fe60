package city.whistle.intake.importing.web;

import city.whistle.http.FieldError;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;

/** What stands in the form, and what is wrong with it. */
@TemplateData
public record ImportLook(String system, boolean dryRun, List<Wrong> errors) {
    private static final Set<String> INPUTS = Set.of("system", "file", "mapping");
    private static final String NONE_CHOSEN = "must be a file in a multipart form";

    static final ImportLook EMPTY = new ImportLook("", true, List.of());

    static ImportLook refused(String system, boolean dryRun, List<FieldError> errors) {
        return new ImportLook(system, dryRun, errors.stream().map(Wrong::of).toList());
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** Whether that input is at fault. */
    public boolean isWrong(String input) {
        return errors.stream().anyMatch(error -> error.anchor().equals(input));
    }

    /**
     * Something wrong.
     *
     * @param anchor the input it stands in
     * @param kind what can be said of it in the page's own words; empty for what only the message says
     */
    @TemplateData
    public record Wrong(String anchor, String kind, String field, String message) {
        static Wrong of(FieldError error) {
            var anchor = error.field().startsWith("mapping") ? "mapping" : error.field();
            var known = error.field().equals("system") || error.message().equals(NONE_CHOSEN);
            return new Wrong(
                    INPUTS.contains(anchor) ? anchor : "file", known ? anchor : "", error.field(), error.message());
        }
    }
}
