package city.whistle.escalation.notice.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into short messages in UCS-2: 70 characters in one, or 67 in each of several with a header that joins them. */
final class Parts {
    private static final int MOST_BYTES = 140;
    private static final int MOST_BYTES_HEADED = 134;
    private static final int MOST_PARTS = 255;

    private Parts() {}

    /**
     * One short message.
     *
     * @param headed whether the bytes begin with a user data header
     */
    record Part(byte[] bytes, boolean headed) {}

    /**
     * The parts of a text; one that would need more than 255 ends there.
     *
     * @param reference tells the parts of one text from those of the next
     */
    static List<Part> of(String text, int reference) {
        var bytes = text.getBytes(StandardCharsets.UTF_16BE);
        if (bytes.length <= MOST_BYTES) {
            return List.of(new Part(bytes, false));
        }
        var cuts = cuts(bytes);
        int count = Math.min(cuts.size() - 1, MOST_PARTS);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < count; i++) {
            parts.add(headed(Arrays.copyOfRange(bytes, cuts.get(i), cuts.get(i + 1)), reference, count, i + 1));
        }
        return parts;
    }

    /** Where parts begin, and where the last ends; no character outside the basic plane is cut in two. */
    private static List<Integer> cuts(byte[] bytes) {
        var cuts = new ArrayList<>(List.of(0));
        int at = 0;
        while (at < bytes.length) {
            int end = Math.min(at + MOST_BYTES_HEADED, bytes.length);
            at = end < bytes.length && isHighSurrogate(bytes[end - 2]) ? end - 2 : end;
            cuts.add(at);
        }
        return cuts;
    }

    private static boolean isHighSurrogate(byte upper) {
        return (upper & 0xFC) == 0xD8;
    }

    /** Concatenated short messages with an 8-bit reference (3GPP TS 23.040, 9.2.3.24.1). */
    private static Part headed(byte[] text, int reference, int count, int number) {
        byte[] header = {5, 0, 3, (byte) reference, (byte) count, (byte) number};
        var bytes = Arrays.copyOf(header, header.length + text.length);
        System.arraycopy(text, 0, bytes, header.length, text.length);
        return new Part(bytes, true);
    }
}
