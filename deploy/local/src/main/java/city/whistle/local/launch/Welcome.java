package city.whistle.local.launch;

import city.whistle.city.City;
import city.whistle.local.identity.SamplePeople;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person wants to know about the city that has just started. */
final class Welcome {
    private Welcome() {}

    static List<String> lines(City city, UpOptions options, double seconds) {
        var name = "%s (%s), pack %s".formatted(city.name().en(), city.name().zh(), city.version());
        return Stream.of(
                        List.of("", name, ""),
                        addresses(options),
                        List.of("", "Sample logins, password whistle:"),
                        logins(city),
                        List.of("", "Ready in %.0f s. Ctrl-C stops the city.".formatted(seconds)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> addresses(UpOptions options) {
        var ports = options.ports();
        return List.of(
                page("intake", ports.intake(), "residents; /hotline operators, /grid grid workers, /codes QR codes"),
                page("dispatch", ports.dispatch(), "/desk handlers and heads, /triage dispatchers"),
                page("escalation", ports.escalation(), "/watch supervisors, /leader leaders"),
                page("callback", ports.callback(), "/calls callback agents, /figures, /public for everybody"),
                page("Keycloak", ports.keycloak(), "realm whistle; console: admin, whistle"),
                server("PostgreSQL", ports.postgres(), "user whistle, password whistle; a database for each service"),
                server("Kafka", ports.kafka(), "topics whistle.*"),
                server("SMTP", ports.smtp(), "mails go to " + options.data().resolve("mail")),
                "  Logs and data are in " + options.data());
    }

    private static List<String> logins(City city) {
        var community = new SamplePeople(city).gridWorkersCommunity();
        var districts = city.districts().stream()
                .map(district -> district.code() + " " + district.name().zh())
                .collect(Collectors.joining(", "));
        return List.of(
                "  operator  dispatcher  supervisor  leader  agent  auditor  admin  admin-2",
                "  grid                  grid worker of %s (%s)"
                        .formatted(community.name().zh(), community.code()),
                "  supervisor-DISTRICT   " + districts,
                "  handler-UNIT and head-UNIT for each of %d units, as in handler-%s"
                        .formatted(city.units().size(), city.units().get(0).code()));
    }

    private static String page(String name, int port, String what) {
        return "  %-11s http://localhost:%-6d %s".formatted(name, port, what);
    }

    private static String server(String name, int port, String what) {
        return "  %-11s localhost:%-13d %s".formatted(name, port, what);
    }
}
