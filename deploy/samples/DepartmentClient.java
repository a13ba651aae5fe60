import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A department's own system in one file: follows the unit's tickets, takes what is new, works on it and reports it done.
 *
 * <pre>
 * WHISTLE_CLIENT=dept-sanitation WHISTLE_CLIENT_SECRET=whistle java deploy/samples/DepartmentClient.java
 * </pre>
 *
 * It keeps its place in the file {@code department-client.position}: started again, it goes on where it was and misses
 * nothing. {@code --once} stops when all that there is now is worked off. Use your JSON library instead of the patterns here.
 */
public final class DepartmentClient {
    private static final String DISPATCH = setting("WHISTLE_DISPATCH_URL", "http://localhost:8082");
    private static final String REALM = setting("WHISTLE_OIDC", "http://localhost:8080/realms/whistle");
    private static final String CLIENT = setting("WHISTLE_CLIENT", "dept-sanitation");
    private static final String SECRET = setting("WHISTLE_CLIENT_SECRET", "whistle");
    private static final Path POSITION = Path.of(setting("WHISTLE_POSITION", "department-client.position"));

    private static final Pattern ITEM = Pattern.compile(
            "\"id\":\"([0-9a-f-]{36})\",\"number\":\"(\\d{13})\",\"state\":\"(\\w+)\".*?\"version\":(\\d+)");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"}$");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\" ?: ?\"([^\"]+)\"");

    /** What this program needs to know of a ticket, as it was read. */
    private record Ticket(String id, String number, String state, String version) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    public static void main(String[] arguments) throws Exception {
        var once = arguments.length > 0 && arguments[0].equals("--once");
        new DepartmentClient().follow(once);
    }

    /** Reads what changed, page by page, for ever: a page's {@code next} is where to go on, today or next week. */
    private void follow(boolean once) throws IOException, InterruptedException {
        var position = Files.exists(POSITION) ? Files.readString(POSITION) : "";
        while (true) {
            var page = get("/api/v1/tickets?updated_after=0&limit=50&cursor=" + encode(position));
            var items = ITEM.matcher(page);
            var found = false;
            while (items.find()) {
                found = true;
                work(new Ticket(items.group(1), items.group(2), items.group(3), items.group(4)));
            }
            position = first(NEXT, page).orElse(position);
            Files.writeString(POSITION, position);
            if (!found && once) {
                return;
            }
            if (!found) {
                Thread.sleep(2_000);
            }
        }
    }

    /** One step on: each step changes the ticket, so that it comes again for the next one. */
    private void work(Ticket ticket) throws IOException, InterruptedException {
        switch (ticket.state) {
            case "dispatched" -> act(ticket, "sign-in", "{}");
            case "signed_in" -> {
                act(ticket, "contact", "{\"how\":\"phone\",\"note\":\"crew is on its way\"}");
                act(ticket, "done", """
                        {"finding": "seen on the spot", "action": "put right by our crew", "reason": "solved",
                         "evidence": ["%s"], "contacted": true}""".formatted(upload()));
            }
            default -> System.out.println(ticket.number + " is " + ticket.state);
        }
    }

    /** An action may be sent again under the same key: it is done once. 409 says that others were faster. */
    private void act(Ticket ticket, String action, String body) throws IOException, InterruptedException {
        var key = UUID.nameUUIDFromBytes((ticket + action).getBytes(StandardCharsets.UTF_8));
        var request = request("/api/v1/tickets/" + ticket.id + "/" + action)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body));
        System.out.println(ticket.number + " " + action + ": " + send(request).statusCode());
    }

    /** Photos go to intake-service, which gives an id for each; here it is one that was sent before. */
    private static String upload() {
        return setting("WHISTLE_EVIDENCE", "photo-1");
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = send(request(path));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(DISPATCH + path));
    }

    /** Sends with the token there is; when it is not good any more, with a new one. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(signed(request), BodyHandlers.ofString());
        if (answer.statusCode() == 401) {
            token = newToken();
            answer = http.send(signed(request), BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpRequest signed(HttpRequest.Builder request) {
        return request.setHeader("Authorization", "Bearer " + token).build();
    }

    private String newToken() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encode(CLIENT) + "&client_secret=" + encode(SECRET);
        var request = HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return first(TOKEN, answer.body()).orElseThrow(() -> new IOException("no token: " + answer.body()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
