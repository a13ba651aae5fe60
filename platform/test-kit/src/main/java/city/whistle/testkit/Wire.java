package city.whistle.testkit;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Events as JSON; written apart from the services' own so that a slip there shows here. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private Wire() {}

    static String write(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Event read(Topic topic, String type, String json) {
        try {
            return JSON.readValue(json, EventType.on(topic, type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
