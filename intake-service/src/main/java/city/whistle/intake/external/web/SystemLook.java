package city.whistle.intake.external.web;

import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form for a new address, and what is wrong with it.
 *
 * @param reason why it is not taken; empty when it was not sent
 */
@TemplateData
public record SystemLook(String system, String url, List<String> wrong, String reason) {
    static final SystemLook EMPTY = new SystemLook("", "", List.of(), "");

    static SystemLook of(String system, @Nullable String url, Failure failure) {
        var fields = failure.errors().stream().map(FieldError::field).toList();
        return new SystemLook(
                system, Objects.requireNonNullElse(url, ""), fields, String.valueOf(failure.getMessage()));
    }

    public boolean isRefused() {
        return !reason.isEmpty();
    }

    public boolean isWrong(String input) {
        return wrong.contains(input);
    }
}
