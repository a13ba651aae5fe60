package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The CloudEvents type of an event: {@code city.whistle.<Event>.v1}, where the name is the one written on the record. */
public final class EventType {
    private static final String PREFIX = "city.whistle.";
    private static final String SUFFIX = ".v1";

    private EventType() {}

    /** The {@code ce_type} of an event class. */
    public static String of(Class<? extends Event> type) {
        return PREFIX + nameOf(type) + SUFFIX;
    }

    /** The bare name of an event class, as in {@code ComplaintFiled}. */
    public static String nameOf(Class<? extends Event> type) {
        var name = type.getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no name for the wire");
        }
        return name.value();
    }

    /**
     * The event class behind a {@code ce_type} on a topic.
     *
     * @throws IllegalArgumentException if the topic carries no such event
     */
    @SuppressWarnings("unchecked")
    public static Class<? extends Event> on(Topic topic, String ceType) {
        for (Class<?> permitted : topic.family().getPermittedSubclasses()) {
            var type = (Class<? extends Event>) permitted;
            if (of(type).equals(ceType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("'" + ceType + "' does not travel on " + topic.topicName());
    }
}
