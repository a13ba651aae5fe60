package city.whistle.webhooks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something to be told, as a structured CloudEvent.
 *
 * @param caseId what is told of a case arrives in the order in which it was queued
 * @param number the case's number, the event's subject; empty for none
 * @param data what the event carries
 * @param owners whose addresses are told
 */
public record Message(UUID id, UUID caseId, String number, String type, Instant at, Object data, List<String> owners) {
    /** The type of a message that only tries the address out. */
    static final String PING = "city.whistle.Ping.v1";

    /** Tries an address out; its own id stands for the case, so that it waits for no other message. */
    static Message ping(Webhook webhook, Instant at) {
        var data = Map.of("webhook", webhook.id(), "owner", webhook.owner());
        return new Message(UUID.randomUUID(), webhook.id(), "", PING, at, data, List.of(webhook.owner()));
    }

    Map<String, Object> envelope(String source) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", source);
        event.put("type", type);
        if (!number.isEmpty()) {
            event.put("subject", number);
        }
        event.put("time", at.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return event;
    }
}
