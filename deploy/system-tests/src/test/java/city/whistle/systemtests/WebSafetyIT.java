package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What browsers are told, and what another site can make a browser do: of every page and form of every service. */
class WebSafetyIT {
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\ssrc=)(?![^>]*application/json)|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/%2F/evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "/\r\nX-Injected: yes");

    private static final RunningCity CITY = RunningCity.drill();
    private static final Api API = new Api(CITY);
    private static Cases.Filed filed;

    @BeforeAll
    static void aCase() {
        filed = new Cases(API).file(Cases.NOISE);
    }

    @Test
    void everyPageTellsTheBrowserToLoadAndRunNothingButOurs() {
        var wrong = addresses("GET")
                .parallel()
                .flatMap(each -> faults(each, visitor(each.endpoint()).get(each.address())).stream())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFormRefusesWhatAnotherSiteSends() {
        var taken = addresses("POST")
                .parallel()
                .map(each -> each + " answered " + crossSite(each))
                .filter(said -> !said.endsWith(" 403"))
                // these two ask for a token in the form before they look where it comes from
                .filter(said -> !said.matches("(dispatch|callback) .* 400"))
                .toList();

        assertThat(taken).isEmpty();
    }

    @Test
    void noAddressLeadsToAnotherSite() {
        var led = ELSEWHERE.stream()
                .flatMap(back -> RunningCity.SERVICES.stream()
                        .map(service -> CITY.url(service) + "/language?to=en&back="
                                + URLEncoder.encode(back, StandardCharsets.UTF_8)))
                .map(address -> new Visitor().get(address))
                .filter(answer -> leadsAway(answer.header("location"))
                        || answer.headers().firstValue("x-injected").isPresent())
                .map(Visitor.Answer::toString)
                .toList();

        assertThat(led).isEmpty();
    }

    @Test
    void aSessionsCookiesAreForTheServerAloneAndForThisSite() {
        var sessions = Visitor.of(CITY, "dispatcher").cookiesSet().stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();

        assertThat(sessions)
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    private record Place(String service, Endpoint endpoint) {
        String address() {
            return CITY.url(service) + endpoint.address(filed) + "?code=" + filed.code();
        }

        @Override
        public String toString() {
            return service + " " + endpoint.method() + " " + endpoint.path();
        }
    }

    private static Stream<Place> addresses(String method) {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals(method))
                .filter(endpoint -> endpoint.isPage() || endpoint.isOpen())
                .flatMap(endpoint -> endpoint.services().stream().map(service -> new Place(service, endpoint)));
    }

    private static List<String> faults(Place place, Visitor.Answer answer) {
        var faults = new ArrayList<String>();
        if (answer.status() >= 500) {
            faults.add(place + " answered " + answer.status());
        }
        if (!answer.header("x-content-type-options").equals("nosniff")) {
            faults.add(place + " may be sniffed (" + answer.status() + ")");
        }
        if (answer.isPage()) {
            faults.addAll(faultsOfPage(place, answer));
        }
        return faults;
    }

    private static List<String> faultsOfPage(Place place, Visitor.Answer answer) {
        var faults = new ArrayList<String>();
        var policy = answer.header("content-security-policy");
        for (var part :
                List.of("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")) {
            if (!policy.contains(part)) {
                faults.add(place + " lacks " + part + " (" + answer.status() + ")");
            }
        }
        if (policy.contains("unsafe")) {
            faults.add(place + " allows what is unsafe: " + policy);
        }
        if (!answer.header("referrer-policy").equals("same-origin")) {
            faults.add(place + " tells other sites where one comes from");
        }
        if (!answer.header("cache-control").contains("no-store")) {
            faults.add(place + " may be kept: " + answer.header("cache-control"));
        }
        INLINE.matcher(answer.body()).results().forEach(found -> faults.add(place + " has inline " + found.group()));
        return faults;
    }

    private static int crossSite(Place place) {
        var multipart = place.endpoint().consumes().startsWith("multipart/");
        var type = multipart ? "multipart/form-data; boundary=border" : "application/x-www-form-urlencoded";
        var json = place.endpoint().path().startsWith("/api/") && !multipart;
        var visitor = visitor(place.endpoint());
        return visitor.send(Visitor.request(
                                place.address(),
                                "Content-Type",
                                json ? "application/json" : type,
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Origin",
                                "https://evil.example")
                        .POST(BodyPublishers.ofString(json ? "{}" : multipart ? "--border--\r\n" : "text=x")))
                .status();
    }

    private static boolean leadsAway(String location) {
        return !location.isEmpty() && !location.matches("/(?![/\\\\]).*") && !location.startsWith("http://localhost:");
    }

    private static Visitor visitor(Endpoint endpoint) {
        return endpoint.isOpen() ? new Visitor() : Visitor.of(CITY, Staff.allowed(endpoint));
    }
}
