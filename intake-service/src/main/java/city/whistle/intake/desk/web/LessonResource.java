package city.whistle.intake.desk.web;

import city.whistle.access.Role;
import city.whistle.intake.desk.CorrectSorting;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Corrections of the sorter by staff. */
@Path("/api/v1/complaints/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/category")
@RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER})
public class LessonResource {
    private final CorrectSorting correct;

    LessonResource(CorrectSorting correct) {
        this.correct = correct;
    }

    /** What the complaint is about. */
    record Lesson(@Nullable String category) {}

    @PUT
    @Operation(
            summary = "Says what this complaint is about: the sorter learns from it, the case itself does not change")
    public Uni<Void> correct(@PathParam("id") UUID id, @NotNull Lesson lesson) {
        return correct.correct(id, lesson.category());
    }
}
