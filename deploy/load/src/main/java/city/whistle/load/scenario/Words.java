package city.whistle.load.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Complaints of all kinds, at places all over the city, no two the same. */
final class Words {
    /** What a resident writes, plain enough that sorting needs nobody. */
    private static final List<String> COMPLAINTS = List.of(
            "小区门口的路灯坏了好几天，晚上一片漆黑，老人出门看不清路",
            "楼下烧烤店营业到凌晨，油烟和噪声很大，孩子没法睡觉",
            "垃圾桶三天没有清运，味道很大，苍蝇很多",
            "井盖破损，路面有个大坑，骑车差点摔倒",
            "暖气不热，室内只有十四度，家里有八十岁老人",
            "工地半夜还在施工，打桩声音影响休息",
            "人行道被共享单车占满，轮椅过不去",
            "自来水发黄有异味，已经两天了",
            "公交车站牌被撞歪，等车的人看不到线路",
            "有人在消防通道停车，堵住了救护车的路");

    private final List<Map<String, Object>> places;
    private final Random random = new Random();

    private Words(List<Map<String, Object>> places) {
        this.places = List.copyOf(places);
    }

    /** Asks the city for its grids. */
    static Words of(String intake) {
        var request = HttpRequest.newBuilder(URI.create(intake + "/api/v1/grids?limit=200"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var grids = new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
            var places = new ArrayList<Map<String, Object>>();
            grids.path("items").forEach(grid -> places.add(place(grid.path("centre"))));
            return new Words(places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the grids were not read", e);
        }
    }

    private static Map<String, Object> place(JsonNode centre) {
        return Map.of(
                "lat", centre.path("lat").asDouble(), "lon", centre.path("lon").asDouble());
    }

    /** One complaint after another, without end. */
    Iterator<Map<String, Object>> endless() {
        return Stream.generate(this::next).iterator();
    }

    private Map<String, Object> next() {
        var place = places.get(random.nextInt(places.size()));
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "text", COMPLAINTS.get(random.nextInt(COMPLAINTS.size())) + "，" + random.nextInt(1, 60) + "号楼",
                "lat", place.get("lat"),
                "lon", place.get("lon"),
                "phone", "138%08d".formatted(random.nextInt(100_000_000)));
    }
}
