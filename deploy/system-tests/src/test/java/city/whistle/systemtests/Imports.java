package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of another system, handed in as an operator hands it in. */
final class Imports {
    private static final String BOUNDARY = "----whistle";
    private static final String MAPPING = "fields: {externalId: id, text: text, place.grid: grid}";

    private final Api api;
    private final String system = "kill-" + UUID.randomUUID().toString().substring(0, 8);

    Imports(Api api) {
        this.api = api;
    }

    /** The path of an import of so many lines, of which one in {@code eachGood} can be taken. */
    String begin(int lines, int eachGood) {
        var grid = api.get("intake", "/api/v1/grids?limit=1", null)
                .ok()
                .body()
                .path("items")
                .path(0)
                .path("grid")
                .asText();
        var file = IntStream.range(0, lines)
                .mapToObj(i -> "n-" + i + ",桥头第" + i + "盏路灯不亮," + (i % eachGood == 0 ? grid : "nowhere"))
                .collect(Collectors.joining("\n", "id,text,grid\n", "\n"));
        var body =
                part("file", "out.csv", file) + part("mapping", "mapping.yaml", MAPPING) + "--" + BOUNDARY + "--\r\n";
        var path = "/api/v1/external/" + system + "/imports";
        var begun = api.send(api.request("intake", path, "operator")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .ok()
                .body();
        return path + "/" + begun.path("id").asText();
    }

    JsonNode show(String path) {
        return api.get("intake", path, "operator").ok().body();
    }

    private static String part(String name, String file, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }
}
