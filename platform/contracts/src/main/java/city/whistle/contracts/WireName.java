package city.whistle.contracts;

import java.util.Locale;

/** An enum whose constants travel under their lower-case name, in JSON, in addresses and in database columns alike. */
public interface WireName {
    /** The constant's Java name; given by every enum. */
    String name();

    /** The name used outside of Java. */
    default String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant of that wire name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that exist
     */
    static <E extends Enum<E> & WireName> E of(Class<E> type, String wire) {
        for (E constant : type.getEnumConstants()) {
            if (constant.wire().equals(wire)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + wire + "' is none of " + names(type));
    }

    private static <E extends Enum<E> & WireName> String names(Class<E> type) {
        var names = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(constant.wire());
        }
        return names.toString();
    }
}
