package city.whistle.local.audit;

import city.whistle.local.Arguments;
import city.whistle.local.WrongOption;
import city.whistle.local.launch.CityPorts;
import java.nio.file.Path;
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
        var left = new Arguments("deploy/audit", arguments);
        if (!"verify".equals(left.poll())) {
            throw new WrongOption("deploy/audit verify; see deploy/audit --help");
        }
        var heads = Path.of("audit-heads.json");
        var host = "http://localhost";
        var base = OptionalInt.empty();
        while (!left.isEmpty()) {
            var option = left.pop();
            switch (option) {
                case "--heads" -> heads = Path.of(left.value(option));
                case "--city-url" -> host = left.value(option).replaceAll("/+$", "");
                case "--port-base" -> base = OptionalInt.of(left.number(option));
                default -> throw new WrongOption("There is no option " + option + "; see deploy/audit --help");
            }
        }
        return new AuditOptions(heads, host, CityPorts.of(base));
    }

    /** The address of a service, or of {@code keycloak}. */
    String url(String service) {
        return host + ":" + (service.equals("keycloak") ? ports.keycloak() : ports.service(service));
    }
}
