package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/** The district codes of the running city, as its grids name them. */
final class Districts {
    private Districts() {}

    static List<String> all(Api api) {
        var codes = new TreeSet<String>();
        var cursor = "";
        do {
            var page = api.get("intake", "/api/v1/grids?limit=200&cursor=" + cursor, null)
                    .ok()
                    .body();
            for (JsonNode grid : page.get("items")) {
                codes.add(grid.get("grid").asText().substring(0, 6));
            }
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return List.copyOf(codes);
    }
}
