package city.whistle.local.pack;

import java.util.List;
import java.util.Locale;

/**
 * A column of one of the pack's tables.
 *
 * @param name as in the pack
 * @param also other headers it may have, written as {@link #plain} leaves them
 */
record Column(String name, boolean needed, Wording wording, List<String> also) {
    /** A column that every table of the kind has. */
    static Column needed(String name, Wording wording, String... also) {
        return new Column(name, true, wording, List.of(also));
    }

    static Column optional(String name, Wording wording, String... also) {
        return new Column(name, false, wording, List.of(also));
    }

    boolean isHeaded(String header) {
        var plain = plain(header);
        return plain.equals(name) || also.contains(plain);
    }

    /** All headers it may have. */
    String headers() {
        return name + (also.isEmpty() ? "" : ", " + String.join(", ", also));
    }

    /** A header without what people add to it: stars, spaces, remarks in brackets. */
    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[（(\\[【].*?[）)\\]】]", "")
                .replaceAll("[\\s*＊:：]", "");
    }
}
