package city.whistle.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of recorded complaints, read as far as it can be: what could not be read, or was changed, is noted by line. */
record Recording(List<Recorded> complaints, List<String> malformed, List<String> notes) {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("y[-][/]M[-][/]d['T'][' ']H:mm[:ss]");
    private static final ObjectMapper JSON = new ObjectMapper();

    Recording {
        complaints = List.copyOf(complaints);
        malformed = List.copyOf(malformed);
        notes = List.copyOf(notes);
    }

    /** Reads the first lines of a file. */
    static Recording read(Path file, int limit) throws IOException {
        var recording = new Recording.Reading();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var text = reader.readLine();
            for (int line = 1; text != null && line <= limit; line++) {
                recording.take(line, line == 1 ? text.replace("\uFEFF", "") : text);
                text = reader.readLine();
            }
        }
        return new Recording(recording.complaints, recording.malformed, recording.notes);
    }

    /** Lines on their way to complaints. */
    private static final class Reading {
        private final List<Recorded> complaints = new ArrayList<>();
        private final List<String> malformed = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private void take(int line, String content) {
            if (content.isBlank()) {
                return;
            }
            try {
                var json = JSON.readTree(content);
                var text = text(line, json);
                if (text.isEmpty()) {
                    malformed.add("line %d: has no text".formatted(line));
                    return;
                }
                complaints.add(new Recorded(line, title(json), text, time(json), place(json)));
            } catch (JsonProcessingException e) {
                malformed.add("line %d: is not JSON: %s".formatted(line, e.getOriginalMessage()));
            }
        }

        private String text(int line, JsonNode json) {
            var text = clean(json, "text");
            text = text.isEmpty() ? clean(json, "body") : text;
            text = text.isEmpty() ? clean(json, "title") : text;
            if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
                return text;
            }
            notes.add("line %d: its text is cut to %d characters".formatted(line, LONGEST_TEXT));
            return cut(text, LONGEST_TEXT);
        }

        private static @Nullable String title(JsonNode json) {
            var title = clean(json, "title");
            return title.isEmpty() ? null : cut(title, LONGEST_TITLE);
        }

        private static String clean(JsonNode json, String field) {
            return CONTROL.matcher(json.path(field).asText("")).replaceAll("").strip();
        }

        /** Java counts a character beyond the first 65,536 twice: cutting by that count is always short enough. */
        private static String cut(String text, int longest) {
            if (text.length() <= longest) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
            return text.substring(0, end);
        }

        private static @Nullable LocalDateTime time(JsonNode json) {
            try {
                var text = json.path("time").asText("");
                return text.isEmpty() ? null : LocalDateTime.parse(text, TIME);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static @Nullable JsonNode place(JsonNode json) {
            var place = json.get("place");
            return place != null && (place.hasNonNull("grid") || place.hasNonNull("lat")) ? place : null;
        }
    }
}
