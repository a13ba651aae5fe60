package city.whistle.intake.rulepreview.web;

import city.whistle.access.Role;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.rulepreview.PackRules;
import city.whistle.intake.rulepreview.PreviewRules;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where an administrator tries sorting rules on the last cases before they are put in force. */
@Path("/sorting/preview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class PreviewPages {
    private final PreviewRules rules;
    private final PackRules pack;
    private final Template page;
    private final Framed framed;
    private final PageLanguage language;

    PreviewPages(
            PreviewRules rules,
            PackRules pack,
            @Location("sorting/preview") Template page,
            Framed framed,
            PageLanguage language) {
        this.rules = rules;
        this.pack = pack;
        this.page = page;
        this.framed = framed;
        this.language = language;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(@QueryParam("from") @Nullable String from) {
        return "pack".equals(from)
                ? pack.read().chain(text -> write(PreviewForm.with(text), Optional.empty(), List.of()))
                : write(PreviewForm.with(""), Optional.empty(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> preview(@BeanParam PreviewForm form) {
        return Uni.createFrom()
                .deferred(() -> rules.preview(Objects.requireNonNullElse(form.rules, ""), form.number()))
                .chain(preview -> write(form, Optional.of(PreviewResult.of(preview, language.language())), List.of()))
                .onFailure(InvalidField.class)
                .recoverWithUni(failure -> write(form, Optional.empty(), failure.errors()));
    }

    private Uni<RestResponse<String>> write(PreviewForm form, Optional<PreviewResult> result, List<FieldError> errors) {
        return framed.answer(
                page.data("form", form)
                        .data("result", result.orElse(null))
                        .data(
                                "wrongRules",
                                errors.stream()
                                        .filter(each -> each.field().equals("rules"))
                                        .map(FieldError::message)
                                        .toList())
                        .data(
                                "wrongLast",
                                errors.stream().anyMatch(each -> each.field().equals("last"))),
                errors.isEmpty() ? 200 : 422);
    }
}
