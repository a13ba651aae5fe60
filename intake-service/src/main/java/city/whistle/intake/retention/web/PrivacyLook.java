package city.whistle.intake.retention.web;

import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms, and what is wrong with it.
 *
 * @param decided the request whose form was sent; empty when it was the one for new requests
 * @param wrong the fields at fault
 * @param refusal what else stands against it; empty when nothing does
 */
@TemplateData
public record PrivacyLook(
        String kind, String phone, String reason, String decided, List<String> wrong, String refusal, int status) {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    static final PrivacyLook EMPTY = new PrivacyLook("export", "", "", "", List.of(), "", 200);

    static PrivacyLook ask(@Nullable String kind, @Nullable String phone, @Nullable String reason, Failure failure) {
        return of(text(kind), text(phone), text(reason), "", failure);
    }

    static PrivacyLook decide(UUID id, @Nullable String reason, Failure failure) {
        return of("export", "", text(reason), id.toString(), failure);
    }

    private static PrivacyLook of(String kind, String phone, String reason, String decided, Failure failure) {
        var fields = failure.errors().stream().map(FieldError::field).toList();
        return new PrivacyLook(
                kind,
                phone,
                reason,
                decided,
                fields,
                fields.isEmpty() ? String.valueOf(failure.getMessage()) : "",
                fields.isEmpty() ? CONFLICT : UNPROCESSABLE);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Whether that input of the form for new requests is at fault. */
    public boolean isWrong(String input) {
        return decided.isEmpty() && wrong.contains(input);
    }

    /** Whether the reason given for that request's decision is at fault. */
    public boolean isUndecided(UUID id) {
        return decided.equals(id.toString()) && !wrong.isEmpty();
    }
}
