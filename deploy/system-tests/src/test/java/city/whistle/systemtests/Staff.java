package city.whistle.systemtests;

import java.util.Map;

/** One sample person for each role. */
final class Staff {
    static final Map<String, String> BY_ROLE = Map.of(
            "operator", "operator",
            "grid_worker", "grid",
            "dispatcher", "dispatcher",
            "handler", "handler-gas",
            "unit_head", "head-gas",
            "supervisor", "supervisor",
            "leader", "leader",
            "callback_agent", "agent",
            "auditor", "auditor",
            "admin", "admin");

    private Staff() {}

    /** Somebody the endpoint is for. */
    static String allowed(Endpoint endpoint) {
        return BY_ROLE.entrySet().stream()
                .filter(each -> endpoint.isFor(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
