package city.whistle.dispatch.webhook;

import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something to be told, as a structured CloudEvent; component names are columns of {@code webhook_delivery}.
 *
 * @param units whose systems are told
 */
@SuppressWarnings("NamingConvention")
record Message(UUID event_id, UUID case_id, String number, String type, String body, List<String> units) {
    /** The type of a message that only tries the address out. */
    static final String PING = "city.whistle.Ping.v1";

    private static final String SOURCE = "/whistle/dispatch-service";

    static Message of(TicketEvent event, List<String> units, ObjectMapper json) {
        var head = event.head();
        var type = EventType.of(event.getClass());
        var id = UUID.randomUUID();
        return new Message(
                id, head.caseId(), head.number(), type, body(id, type, head.number(), head.at(), event, json), units);
    }

    /** Tries an address out; its own id stands for the case, so that it waits for no other message. */
    static Message ping(Webhook webhook, Instant at, ObjectMapper json) {
        var id = UUID.randomUUID();
        var data = Map.of("webhook", webhook.id(), "unit", webhook.unit());
        return new Message(id, webhook.id(), "", PING, body(id, PING, "", at, data, json), List.of(webhook.unit()));
    }

    private static String body(UUID id, String type, String subject, Instant at, Object data, ObjectMapper json) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", SOURCE);
        event.put("type", type);
        if (!subject.isEmpty()) {
            event.put("subject", subject);
        }
        event.put("time", at.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
