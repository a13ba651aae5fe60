package city.whistle.load.faults;

import city.whistle.load.RunningCity;
import city.whistle.load.faults.CityClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Residents, units and callback agents who go on whatever breaks: what was not answered is asked again, with the same
 * key. Some cases are left alone, so that their clocks run out.
 */
final class Crowd implements AutoCloseable {
    private static final double LEFT_ALONE = 0.3;
    private static final double NOT_SOLVED = 0.15;
    private static final int STEPS = 200;
    private static final long BETWEEN_STEPS_MILLIS = 400;
    private static final Set<String> OVER = Set.of("closed", "not_accepted", "merged", "withdrawn");
    private static final String TEXT = "小区门口的路灯坏了好几天，晚上一片漆黑，老人出门看不清路";
    private static final String BOUNDARY = "photo-of-the-work";

    /** The smallest PNG: one grey point. */
    private static final String PHOTO =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> workers = new ArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final CityClient client;
    private final Set<String> accepted;
    private volatile boolean going = true;

    /**
     * Begins to use the city.
     *
     * @param accepted where the ids of accepted complaints are noted; may be read at any time
     */
    Crowd(RunningCity city, int size, Set<String> accepted) throws InterruptedException {
        this.client = new CityClient(city);
        this.accepted = accepted;
        var grids = grids();
        for (int i = 0; i < size; i++) {
            workers.add(threads.submit(() -> {
                while (going) {
                    live(grids.get(ThreadLocalRandom.current().nextInt(grids.size())));
                }
                return null;
            }));
        }
    }

    /** How often each request was answered with each status: {@code file 201}; 0 is no answer. */
    Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /**
     * Ends when each has done what it was about to do.
     *
     * @throws IllegalStateException when one of them could not go on
     */
    @Override
    public void close() {
        going = false;
        try (threads) {
            for (var worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("somebody could not go on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> grids() throws InterruptedException {
        var grids = new ArrayList<String>();
        while (grids.isEmpty()) {
            client.get("intake", "/api/v1/grids?limit=200", "supervisor")
                    .body()
                    .path("items")
                    .forEach(grid -> grids.add(grid.path("grid").asText()));
        }
        return grids;
    }

    private void live(String grid) throws InterruptedException {
        var id = file(grid);
        if (id.isEmpty() || ThreadLocalRandom.current().nextDouble() < LEFT_ALONE) {
            return;
        }
        var state = "";
        for (int i = 0; i < STEPS && going && !OVER.contains(state); i++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_STEPS_MILLIS);
            var ticket = noted("look", client.get("dispatch", "/api/v1/tickets/" + id, "supervisor"));
            state = ticket.body().path("state").asText();
            step(id, ticket.body(), state);
        }
    }

    /** The id of the accepted case; empty when the city came to rest before it answered. */
    private String file(String grid) throws InterruptedException {
        var random = ThreadLocalRandom.current();
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "channel",
                "app",
                "kind",
                "complaint",
                "text",
                TEXT + random.nextInt(1000),
                "place",
                Map.of("grid", grid),
                "reporter",
                Map.of("name", "居民", "phone", "139%08d".formatted(random.nextInt(100_000_000))));
        while (going) {
            var answer = noted("file", client.post("intake", "/api/v1/complaints", null, body, "Idempotency-Key", key));
            if (answer.isWell()) {
                var id = answer.body().path("id").asText();
                accepted.add(id);
                return id;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_STEPS_MILLIS);
        }
        return "";
    }

    /** What whoever has the case does next; whether it was done shows the next look. */
    private void step(String id, JsonNode ticket, String state) throws InterruptedException {
        var unit = ticket.path("lead").path("unit").asText();
        switch (state) {
            case "triage" -> act(id, "triage", "dispatcher", Map.of("lead", "city-command", "reason", "电话核实"));
            case "dispatched" -> act(id, "sign-in", "handler-" + unit, Map.of("assignee", "handler-" + unit));
            case "signed_in" -> work(id, unit, ticket.path("coHandlers"));
            case "done" -> callBack(id);
            default -> {}
        }
    }

    private void work(String id, String unit, JsonNode coHandlers) throws InterruptedException {
        var handler = "handler-" + unit;
        act(id, "contact", handler, Map.of("how", "phone", "note", "已与来电人联系"));
        for (var coHandler : coHandlers) {
            act(id, "report-in", "handler-" + coHandler.path("unit").asText(), Map.of("note", "已到场"));
        }
        var photo = noted("photo", client.upload(handler, "multipart/form-data; boundary=" + BOUNDARY, photo()));
        if (photo.isWell()) {
            var done = Map.of(
                    "finding", "现场检查，反映情况属实",
                    "action", "已现场处置并复查",
                    "reason", "solved",
                    "contacted", true,
                    "evidence", List.of(photo.body().path("id").asText()));
            act(id, "done", handler, done);
        }
    }

    private static BodyPublisher photo() {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"done.png\"\r\nContent-Type: image/png\r\n\r\n"
                        .formatted(BOUNDARY);
        return BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(PHOTO),
                "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8)));
    }

    private void callBack(String id) throws InterruptedException {
        boolean solved = ThreadLocalRandom.current().nextDouble() >= NOT_SOLVED;
        var said = Map.of(
                "reached",
                true,
                "contacted",
                true,
                "truthful",
                true,
                "solved",
                solved,
                "satisfaction",
                solved ? "satisfied" : "dissatisfied",
                "remark",
                solved ? "处理及时" : "问题还在");
        noted("callback", client.post("callback", "/api/v1/callbacks/" + id + "/attempts", "agent", said));
    }

    private void act(String id, String action, String user, Object body) throws InterruptedException {
        noted(action, client.post("dispatch", "/api/v1/tickets/" + id + "/" + action, user, body));
    }

    private Answer noted(String what, Answer answer) {
        answers.merge(String.format(Locale.ROOT, "%s %d", what, answer.status()), 1, Integer::sum);
        return answer;
    }
}
