package city.whistle.local.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** An account of a member of staff, as Keycloak takes it over. It has no password: its owner is led to set one. */
record Account(String login, String name, String email, List<String> roles, List<String> units, List<String> areas) {
    /** What opens the pages about one's own account. */
    private static final String EVERYBODY = "default-roles-whistle";

    private static final List<String> WITH_SECOND_FACTOR = List.of("supervisor", "admin");

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("username", login);
        json.writeBooleanField("enabled", true);
        json.writeStringField("firstName", name);
        json.writeStringField("email", email);
        json.writeBooleanField("emailVerified", true);
        json.writeArrayFieldStart("realmRoles");
        json.writeString(EVERYBODY);
        write(json, roles);
        json.writeEndArray();
        json.writeObjectFieldStart("attributes");
        writeAttribute(json, "units", units);
        writeAttribute(json, "areas", areas);
        json.writeEndObject();
        json.writeArrayFieldStart("requiredActions");
        json.writeString("UPDATE_PASSWORD");
        if (roles.stream().anyMatch(WITH_SECOND_FACTOR::contains)) {
            json.writeString("CONFIGURE_TOTP");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeAttribute(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            write(json, values);
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, List<String> values) throws IOException {
        for (var value : values) {
            json.writeString(value);
        }
    }
}
