package city.whistle.local.audit;

import city.whistle.local.launch.CityPorts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the person at the terminal asked for.
 *
 * @param heads where the ends of the chains are kept between two runs
 * @param host scheme and host of the city, without a port
 */
record AuditOptions(Path heads, String host, CityPorts ports) {
    static AuditOptions parse(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        if (!"verify".equals(left.poll())) {
            throw new WrongOption("deploy/audit verify; see deploy/audit --help");
        }
        var heads = Path.of("audit-heads.json");
        var host = "http://localhost";
        var base = OptionalInt.empty();
        while (!left.isEmpty()) {
            var option = left.pop();
            switch (option) {
                case "--heads" -> heads = Path.of(value(option, left));
                case "--city-url" -> host = value(option, left).replaceAll("/+$", "");
                case "--port-base" -> base = OptionalInt.of(number(option, value(option, left)));
                default -> throw new WrongOption("There is no option " + option + "; see deploy/audit --help");
            }
        }
        return new AuditOptions(heads, host, CityPorts.of(base));
    }

    /** The address of a service, or of {@code keycloak}. */
    String url(String service) {
        return host + ":" + (service.equals("keycloak") ? ports.keycloak() : ports.service(service));
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new WrongOption(option + " needs a value; see deploy/audit --help");
        }
        return left.pop();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new WrongOption(option + " takes a number, not " + value);
        }
    }

    /** The options make no sense; the message says which in one line. */
    static final class WrongOption extends RuntimeException {
        WrongOption(String message) {
            super(message);
        }
    }
}
