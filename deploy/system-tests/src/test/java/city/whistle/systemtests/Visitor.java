package city.whistle.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without script: keeps cookies, fills in Keycloak's form, sees each redirect. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;
    private static final int LONGEST_BODY = 400_000;

    /** What signed-in visitors have as the cookie against foreign forms; a form of ours says it again. */
    static final String CSRF = "MTIzNDU2Nzg5MDEyMzQ1Ng";

    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final List<String> cookiesSet = new ArrayList<>();

    /** What comes back; of a stream only that it began. */
    record Answer(int status, HttpHeaders headers, String body) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isPage() {
            return header("content-type").startsWith("text/html");
        }
    }

    /** The cookies as they were set, with their attributes. */
    List<String> cookiesSet() {
        return List.copyOf(cookiesSet);
    }

    /** Somebody of the staff, signed in once for all tests. */
    static Visitor of(RunningCity city, String login) {
        return SIGNED_IN.computeIfAbsent(login, who -> signedIn(city.url("dispatch") + "/desk", who));
    }

    /** Asks for a page as somebody without a session, and signs in where that leads. */
    private static Visitor signedIn(String page, String login) {
        var visitor = new Visitor();
        var form = visitor.follow(page);
        var action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no form to sign in at " + page + ": " + form.status() + " " + form.body());
        }
        var sent =
                visitor.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "&password=whistle")));
        if (sent.header("location").isEmpty()) {
            throw new AssertionError(login + " cannot sign in: " + sent.status());
        }
        visitor.follow(sent.header("location"));
        visitor.cookies.put("csrf-token", CSRF);
        return visitor;
    }

    private Answer follow(String address) {
        var answer = get(address);
        for (int i = 0; i < MOST_REDIRECTS && !answer.header("location").isEmpty(); i++) {
            answer = get(answer.header("location"));
        }
        return answer;
    }

    Answer get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** A request as a browser asks for a page. */
    static HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*;q=0.8");
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            return read(http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer read(HttpResponse<java.io.InputStream> response) throws IOException {
        response.headers().allValues("set-cookie").forEach(this::keep);
        try (var body = response.body()) {
            var endless =
                    response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
            var text = endless ? "" : new String(body.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers(), text);
        }
    }

    private void keep(String cookie) {
        synchronized (cookiesSet) {
            cookiesSet.add(cookie);
        }
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[0].equals("csrf-token")) {
            return;
        }
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
