package city.whistle.intake.open311.web;

import city.whistle.http.InvalidField;
import city.whistle.intake.open311.Open311Fault;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Writes answers in the form asked for, with the standard's own names. */
@Singleton
class Answers {
    /** What the standard calls the fields of a filing. */
    private static final Map<String, String> ARGUMENTS = Map.of(
            "text", "description",
            "place", "lat and long",
            "place.lat", "lat",
            "place.lon", "long",
            "place.address", "address_string",
            "place.grid", "address_id",
            "reporter.name", "first_name and last_name",
            "reporter.phone", "phone",
            "reporter.email", "email");

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    }

    /** An error, as the standard writes it. */
    record Fault(int code, String description) {}

    /** The answer; in XML its root has that name. */
    Response answer(int status, Format format, String root, Object content) {
        return Response.status(status)
                .header("Content-Type", format.mediaType())
                .entity(write(format, root, content))
                .build();
    }

    /** Why there is no answer. */
    Response refuse(Format format, Open311Fault fault) {
        return answer(fault.code(), format, "errors", List.of(new Fault(fault.code(), fault.description())));
    }

    /** What is wrong with the arguments, under the standard's names. */
    Response refuse(Format format, InvalidField refused) {
        var errors = refused.errors().stream()
                .map(error ->
                        new Fault(400, ARGUMENTS.getOrDefault(error.field(), error.field()) + " " + error.message()))
                .toList();
        return answer(400, format, "errors", errors);
    }

    private String write(Format format, String root, Object content) {
        JsonNode tree = json.valueToTree(content);
        try {
            return format == Format.XML ? Document.xml(root, tree) : json.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
