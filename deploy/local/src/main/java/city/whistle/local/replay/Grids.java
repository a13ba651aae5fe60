package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The city's grids, from which places are drawn: the same line and seed always draw the same. */
record Grids(List<JsonNode> all) {
    private static final int PAGE = 200;

    Grids {
        all = List.copyOf(all);
    }

    static Grids of(CityHttp http) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var answer = http.get("intake", "/api/v1/grids?limit=" + PAGE + cursor, null);
            if (!answer.ok()) {
                throw new IllegalStateException("The city does not tell its grids: " + answer.problem());
            }
            answer.body().path("items").forEach(all::add);
            var next = answer.body().path("next").asText("");
            cursor = next.isEmpty() || next.equals("null") ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        if (all.isEmpty()) {
            throw new IllegalStateException("The city has no grids");
        }
        return new Grids(all);
    }

    /** A place as the filing API takes it. */
    ObjectNode draw(long seed, int line) {
        var grid = all.get(new Random(seed * 1_000_003 + line).nextInt(all.size()));
        var place = CityHttp.JSON.createObjectNode();
        place.set("lat", grid.path("centre").path("lat"));
        place.set("lon", grid.path("centre").path("lon"));
        place.put("crs", "WGS84");
        place.put("address", grid.path("name").asText());
        return place;
    }
}
