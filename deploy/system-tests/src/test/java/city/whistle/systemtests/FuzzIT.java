package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests made of the services' own OpenAPI documents, sent as everybody: none may break anything. Some hundred by
 * default; {@code deploy/fuzz} sends as many as one likes.
 */
@Order(Integer.MAX_VALUE)
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int AT_ONCE = 8;
    private static final Pattern INSIDE =
            Pattern.compile("\\tat [a-z]+\\.|Exception\\b|org\\.hibernate|io\\.quarkus|PSQL|SQLSTATE|select .* from ");

    private static final RunningCity CITY = RunningCity.drill();
    private static final Api API = new Api(CITY);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Cases.Filed FILED = new Cases(API).file(Cases.NOISE);
    private static final String NOBODY = "";
    private static final int STRANGERS = 4;

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "escalation", "callback"})
    void nothingThatIsSentBreaksAnything(String service) throws Exception {
        var fuzz =
                new Fuzz(API.get(service, "/q/openapi?format=json", null).ok().body(), SEED, FILED);
        var random = new Random(SEED);
        var endpoints = Endpoints.all().stream()
                .filter(each -> each.services().contains(service))
                .collect(
                        Collectors.toMap(each -> each.method() + each.path(), Function.identity(), (one, same) -> one));

        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var slots = new Semaphore(AT_ONCE);
        for (int i = 0; i < Math.max(REQUESTS / RunningCity.SERVICES.size(), fuzz.operations()); i++) {
            var shot = fuzz.next(i);
            var endpoint = endpoints.get(shot.method() + shot.template());
            var caller = caller(endpoint, random);
            slots.acquire();
            threads.execute(() -> {
                try {
                    fire(service, shot, caller, endpoint != null && endpoint.isPage());
                } finally {
                    slots.release();
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.HOURS)).isTrue();

        System.out.println("fuzz " + service + ": " + new TreeMap<>(statuses));
        assertThat(faults).isEmpty();
        assertThat(linesPutIntoTheLog(service)).isEmpty();
    }

    /** Mostly somebody the endpoint is for, now and then anybody; {@link #NOBODY} for who has not signed in. */
    private static String caller(Endpoint endpoint, Random random) {
        var anybody = endpoint == null || random.nextInt(STRANGERS) == 0;
        var callers = Staff.BY_ROLE.keySet().stream()
                .filter(role -> anybody || endpoint.isFor(role))
                .sorted()
                .map(Staff.BY_ROLE::get)
                .collect(Collectors.toCollection(ArrayList::new));
        if (anybody || endpoint.isOpen()) {
            callers.add(NOBODY);
        }
        return callers.get(random.nextInt(callers.size()));
    }

    private void fire(String service, Fuzz.Shot shot, String caller, boolean page) {
        var body = shot.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(shot.body());
        try {
            if (page && !caller.equals(NOBODY)) {
                var request = Visitor.request(CITY.url(service) + shot.path()).method(shot.method(), body);
                var answer = Visitor.of(CITY, caller).send(typed(request, shot));
                look(shot, caller, answer.status(), answer.headers(), answer.body());
            } else {
                var request = API.request(service, shot.path(), caller.equals(NOBODY) ? null : caller);
                var answer =
                        sent(typed(request, shot).method(shot.method(), body).build());
                look(shot, caller, answer.statusCode(), answer.headers(), answer.body());
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(shot + " as " + caller + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest.Builder typed(HttpRequest.Builder request, Fuzz.Shot shot) {
        return shot.contentType() == null ? request : request.header("Content-Type", shot.contentType());
    }

    /** Sends it, and once more where the service had closed the connection that was kept from the last time. */
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            return HTTP.send(request, BodyHandlers.ofString());
        }
    }

    private void look(Fuzz.Shot shot, String caller, int status, HttpHeaders headers, String said) {
        statuses.merge(status, 1, Integer::sum);
        var type = headers.firstValue("content-type").orElse("");
        if (status >= 500) {
            faults.add(status + " to " + shot + " as " + caller + ": " + said);
        }
        if (INSIDE.matcher(said).find() && status >= 400) {
            faults.add("tells of the inside to " + shot + ": " + said);
        }
        if (said.contains(Fuzz.SCRIPT) && !type.contains("json")) {
            faults.add("says the script back to " + shot + " as " + type);
        }
        if (headers.firstValue("x-injected").isPresent()) {
            faults.add("lets a header in: " + shot);
        }
    }

    /** What was sent must not begin a line of a log: nobody writes entries but the service. */
    private static List<String> linesPutIntoTheLog(String service) throws IOException {
        try (var files = Files.walk(CITY.data())) {
            var logs = files.filter(file -> file.getFileName().toString().matches(service + ".*\\.log"))
                    .toList();
            assertThat(logs).isNotEmpty();
            var found = new ArrayList<String>();
            for (var log : logs) {
                try (var lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                    lines.filter(line -> line.startsWith("INJECTED") || line.startsWith("X-Injected"))
                            .forEach(found::add);
                }
            }
            return found;
        }
    }
}
