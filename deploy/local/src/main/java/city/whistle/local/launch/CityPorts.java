package city.whistle.local.launch;

import city.whistle.backbone.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The ports a city takes on loopback. */
public record CityPorts(
        int keycloak, int intake, int dispatch, int escalation, int callback, int postgres, int kafka, int smtp) {
    private static final CityPorts DEFAULTS = new CityPorts(8080, 8081, 8082, 8083, 8084, 15432, 19092, 12525);
    private static final int COUNT = 8;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_535;

    /** The well-known ports, or eight in a row from the base. */
    public static CityPorts of(OptionalInt base) {
        if (base.isEmpty()) {
            return DEFAULTS;
        }
        int n = base.getAsInt();
        if (n < LOWEST || n + COUNT - 1 > HIGHEST) {
            throw new CannotLaunch(
                    "--port-base takes a number from %d to %d, not %d".formatted(LOWEST, HIGHEST - COUNT + 1, n),
                    CannotLaunch.WRONG_OPTIONS);
        }
        return new CityPorts(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7);
    }

    /** The port of one of the four services by its name. */
    public int service(String name) {
        return switch (name) {
            case "intake" -> intake;
            case "dispatch" -> dispatch;
            case "escalation" -> escalation;
            case "callback" -> callback;
            default -> throw new IllegalArgumentException(name);
        };
    }

    Map<String, Integer> byName() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("keycloak", keycloak);
        all.put("intake", intake);
        all.put("dispatch", dispatch);
        all.put("escalation", escalation);
        all.put("callback", callback);
        all.put("postgres", postgres);
        all.put("kafka", kafka);
        all.put("smtp", smtp);
        return all;
    }

    /** Fails when another program listens on one of them. */
    void demandFree() {
        var taken = byName().entrySet().stream()
                .filter(each -> !Ports.isFree(each.getValue()))
                .map(each -> each.getValue() + " (" + each.getKey() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotLaunch("In use by another program: port " + String.join(", ", taken)
                    + "; stop that program, or take other ports with --port-base");
        }
    }
}
