package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as it was recorded.
 *
 * @param line its line in the file, from 1
 * @param place what the file says about the place; null draws one
 */
record Recorded(
        int line,
        @Nullable String title,
        String text,
        @Nullable LocalDateTime time,
        @Nullable JsonNode place) {}
