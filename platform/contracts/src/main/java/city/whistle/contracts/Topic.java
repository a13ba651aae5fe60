package city.whistle.contracts;

/** The four topics, each with the sealed family of events that travels on it. */
public enum Topic {
    COMPLAINTS("complaints", ComplaintEvent.class),
    TICKETS("tickets", TicketEvent.class),
    DEADLINES("deadlines", DeadlineEvent.class),
    CALLBACKS("callbacks", CallbackEvent.class);

    private final String shortName;
    private final Class<? extends Event> family;

    Topic(String shortName, Class<? extends Event> family) {
        this.shortName = shortName;
        this.family = family;
    }

    /** The name without prefix, as in {@code complaints}; also the name of the channel that consumes it. */
    public String shortName() {
        return shortName;
    }

    /** The name on the broker, as in {@code whistle.complaints}. */
    public String topicName() {
        return "whistle." + shortName;
    }

    /** Where events go that could not be understood. */
    public String deadLetterName() {
        return topicName() + ".dlq";
    }

    /** The sealed interface of the events on this topic. */
    public Class<? extends Event> family() {
        return family;
    }

    /** The topic on which an event travels. */
    public static Topic of(Event event) {
        return switch (event) {
            case ComplaintEvent e -> COMPLAINTS;
            case TicketEvent e -> TICKETS;
            case DeadlineEvent e -> DEADLINES;
            case CallbackEvent e -> CALLBACKS;
        };
    }
}
