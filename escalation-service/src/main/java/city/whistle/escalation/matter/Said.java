package city.whistle.escalation.matter;

import java.util.List;

/** Words on a matter, with the ids of attachments at intake. */
public record Said(String text, List<String> attachments) {
    public Said {
        attachments = List.copyOf(attachments);
    }
}
