package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint of every service against everybody it is not for, in the running city: programs with a bearer token,
 * pages with a session. That those it is for get further, {@link AccessMatrixIT} and the loop's tests show.
 */
class AccessWalkIT {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FOUND = 302;

    private static final RunningCity CITY = RunningCity.drill();
    private static final Api API = new Api(CITY);
    private static Map<String, Visitor> visitors;
    private static Cases.Filed filed;

    @BeforeAll
    static void aCaseAndAPersonOfEachRole() {
        filed = new Cases(API).file(Cases.NOISE);
        visitors = Staff.BY_ROLE.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, each -> Visitor.of(CITY, each.getValue())));
    }

    private record Try(String service, Endpoint endpoint, String role) {}

    @Test
    void nobodyIsLetInWhomTheTableDoesNotName() {
        var tries = Endpoints.all().stream()
                .filter(endpoint -> !endpoint.isOpen())
                .flatMap(endpoint -> endpoint.services().stream()
                        .flatMap(service -> Staff.BY_ROLE.keySet().stream()
                                .filter(role -> !endpoint.isFor(role))
                                .map(role -> new Try(service, endpoint, role))))
                .toList();

        var letIn = tries.parallelStream()
                .map(each -> wrong(each, status(each), List.of(FORBIDDEN)))
                .flatMap(List::stream)
                .toList();

        assertThat(tries).hasSizeGreaterThan(1000);
        assertThat(letIn).isEmpty();
    }

    @Test
    void nobodyIsLetInWithoutSigningIn() {
        var letIn = Endpoints.all().parallelStream()
                .filter(endpoint -> !endpoint.isOpen())
                .flatMap(endpoint -> endpoint.services().stream().map(service -> new Try(service, endpoint, "nobody")))
                .flatMap(each -> wrong(each, status(each), List.of(UNAUTHORIZED, FOUND)).stream())
                .toList();

        assertThat(letIn).isEmpty();
    }

    private static List<String> wrong(Try each, int status, List<Integer> right) {
        return right.contains(status)
                ? List.of()
                : List.of(each.role() + " " + each.endpoint().key() + " answered " + status);
    }

    private static int status(Try each) {
        var visitor = each.endpoint().isPage() && visitors.containsKey(each.role())
                ? visitors.get(each.role())
                : new Visitor();
        var headers = new ArrayList<>(List.of("Content-Type", contentType(each.endpoint())));
        if (!each.endpoint().isPage() && !each.role().equals("nobody")) {
            headers.addAll(List.of("Authorization", "Bearer " + API.token(Staff.BY_ROLE.get(each.role()))));
        }
        var request = Visitor.request(
                CITY.url(each.service()) + each.endpoint().address(filed), headers.toArray(String[]::new));
        var body = each.endpoint().method().equals("GET") ? BodyPublishers.noBody() : body(each.endpoint());
        return visitor.send(request.method(each.endpoint().method(), body)).status();
    }

    private static String contentType(Endpoint endpoint) {
        if (endpoint.consumes().startsWith("multipart/")) {
            return "multipart/form-data; boundary=border";
        }
        if (!endpoint.consumes().isEmpty() && !endpoint.consumes().contains("*")) {
            return endpoint.consumes();
        }
        return endpoint.isPage() ? "application/x-www-form-urlencoded" : "application/json";
    }

    private static java.net.http.HttpRequest.BodyPublisher body(Endpoint endpoint) {
        if (endpoint.consumes().startsWith("multipart/")) {
            return BodyPublishers.ofString("--border\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n"
                    + Visitor.CSRF + "\r\n--border--\r\n");
        }
        return BodyPublishers.ofString(endpoint.isPage() ? "csrf-token=" + Visitor.CSRF : "{}");
    }
}
