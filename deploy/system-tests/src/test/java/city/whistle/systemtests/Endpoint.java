package city.whistle.systemtests;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One endpoint of a service as its annotations declare it.
 *
 * @param service the service, or {@code every} for what the platform gives to all of them
 * @param roles whom it is for; empty when it is for everybody
 * @param consumes what a body must be, empty when there is none
 * @param produces what it answers with, empty when that depends
 */
record Endpoint(String service, String method, String path, Set<String> roles, String consumes, String produces) {
    static final String EVERYBODY = "everybody";
    static final String STAFF = "staff";

    boolean isOpen() {
        return roles.isEmpty();
    }

    /** Pages ask a browser to sign in; everything else asks for a bearer token. */
    boolean isPage() {
        return !path.startsWith("/api/") && !path.startsWith("/open311/");
    }

    String key() {
        return service + " " + method + " " + path;
    }

    /** Whether a member of staff with that role may use it. */
    boolean isFor(String role) {
        return isOpen() || roles.contains(STAFF) || roles.contains(role);
    }

    /** The services it is in. */
    List<String> services() {
        return service.equals("every") ? RunningCity.SERVICES : List.of(service);
    }

    /** Its address with something in place of each parameter. */
    String address(Cases.Filed filed) {
        return path.replaceAll("\\{(?:id|case|eventId|attachment)}", filed.id())
                .replace("{number}", filed.number())
                .replace("{year}", "2026")
                .replaceAll("\\{(?:seq|cycle)}", "1")
                .replace("{format}", service.equals("callback") ? "csv" : "json")
                .replace("{file}", "x.json")
                .replace("{grid}", "230202001001001")
                .replace("{action}", "sign-in")
                .replaceAll("\\{\\w+}", "x");
    }

    /** The line of the table in docs/access.md. */
    String row() {
        var whom = isOpen() ? EVERYBODY : String.join(" ", new TreeSet<>(roles));
        return "| %s | %s | %s | %s |".formatted(service, method, path, whom);
    }

    static Endpoint of(String row) {
        var cells = Arrays.stream(row.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        var roles = cells.get(3).equals(EVERYBODY)
                ? Set.<String>of()
                : Arrays.stream(cells.get(3).split(" ")).collect(Collectors.toSet());
        return new Endpoint(cells.get(0), cells.get(1), cells.get(2), roles, "", "");
    }
}
