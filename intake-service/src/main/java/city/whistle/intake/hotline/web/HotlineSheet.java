package city.whistle.intake.hotline.web;

import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.hotline.TakeCall;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the desk: the form, the calls that wait, and what is known. */
@RequestScoped
class HotlineSheet {
    private final Template page;
    private final Framed framed;
    private final TakeCall calls;
    private final KnownToDesk known;
    private final Choices choices;
    private final PageLanguage language;

    HotlineSheet(
            @Location("hotline/page") Template page,
            Framed framed,
            TakeCall calls,
            KnownToDesk known,
            Choices choices,
            PageLanguage language) {
        this.page = page;
        this.framed = framed;
        this.calls = calls;
        this.known = known;
        this.choices = choices;
        this.language = language;
    }

    /** The form for a call that was announced, with what is known of who calls. */
    Uni<RestResponse<String>> writeFor(UUID call) {
        return calls.take(call).chain(taken -> {
            var form = HotlineForm.empty();
            form.call = call.toString();
            form.phone = taken.number();
            return write(form);
        });
    }

    Uni<RestResponse<String>> write(HotlineForm form) {
        return write(form, List.of(), "", 200);
    }

    /** The form again, with what is wrong beside its fields. */
    Uni<RestResponse<String>> writeAgain(HotlineForm form, Failure failure) {
        var wrong = failure.errors().stream()
                .map(FieldError::field)
                .map(HotlineSheet::fieldOf)
                .distinct()
                .toList();
        return write(form, wrong, failure.detail(), wrong.isEmpty() ? 409 : 422);
    }

    private Uni<RestResponse<String>> write(HotlineForm form, List<String> wrong, String problem, int status) {
        return calls.waiting()
                .chain(waiting -> known.of(form)
                        .chain(found -> framed.answer(
                                page.data("form", form)
                                        .data("calls", waiting)
                                        .data("known", found)
                                        .data("lists", choices.in(language.language()))
                                        .data("wrong", wrong)
                                        .data("problem", problem),
                                status)));
    }

    /** The form's field for a field of the API. */
    private static String fieldOf(String field) {
        return switch (field) {
            case "place.address" -> "address";
            case "reporter", "reporter.phone" -> "phone";
            case "reporter.name" -> "name";
            default -> field.startsWith("place") ? "grid" : field;
        };
    }
}
