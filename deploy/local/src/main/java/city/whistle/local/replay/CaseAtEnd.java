package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the city's APIs say about one case at the end. */
record CaseAtEnd(
        boolean found,
        String state,
        String tier,
        String category,
        boolean dispatched,
        int cycle,
        Set<String> rungs,
        int letters,
        int matters) {
    private static final Set<String> OVER = Set.of("closed", "not_accepted", "merged", "withdrawn");

    static boolean isOver(String state) {
        return OVER.contains(state);
    }

    static CaseAtEnd read(CityHttp http, Filed filed) {
        var ticket = http.get("dispatch", "/api/v1/tickets/" + filed.id(), "supervisor");
        var body = ticket.body();
        var rungs = items(http, "/api/v1/escalations?limit=200&case=" + filed.id()).stream()
                .map(item -> item.path("rung").asText())
                .collect(java.util.stream.Collectors.toSet());
        return new CaseAtEnd(
                ticket.ok(),
                body.path("state").asText("lost"),
                body.path("tier").asText(filed.sorting().path("tier").asText()),
                body.path("category").asText(filed.sorting().path("category").asText()),
                body.hasNonNull("dispatchedAt"),
                body.path("cycle").asInt(),
                rungs,
                items(http, "/api/v1/letters?limit=200&case=" + filed.id()).size(),
                items(http, "/api/v1/matters?limit=200&case=" + filed.id()).size());
    }

    private static List<JsonNode> items(CityHttp http, String path) {
        var items = new ArrayList<JsonNode>();
        http.get("escalation", path, "supervisor").body().path("items").forEach(items::add);
        return items;
    }
}
