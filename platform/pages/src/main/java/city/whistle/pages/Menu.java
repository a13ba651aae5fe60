package city.whistle.pages;

import static city.whistle.access.Role.AUDITOR;
import static city.whistle.access.Role.CALLBACK_AGENT;
import static city.whistle.access.Role.DISPATCHER;
import static city.whistle.access.Role.GRID_WORKER;
import static city.whistle.access.Role.HANDLER;
import static city.whistle.access.Role.LEADER;
import static city.whistle.access.Role.OPERATOR;
import static city.whistle.access.Role.SUPERVISOR;
import static city.whistle.access.Role.UNIT_HEAD;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The staff's navigation: which page is whose. Administrators see them all. */
final class Menu {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("headset", "intake", PageAddresses::intakeUrl, "/hotline", Set.of(OPERATOR)),
            new Entry("map-2", "grid", PageAddresses::intakeUrl, "/grid", Set.of(GRID_WORKER)),
            new Entry("qrcode", "codes", PageAddresses::intakeUrl, "/codes", Set.of(OPERATOR, DISPATCHER)),
            new Entry("arrows-split", "triage", PageAddresses::dispatchUrl, "/triage", Set.of(DISPATCHER)),
            new Entry(
                    "inbox",
                    "desk",
                    PageAddresses::dispatchUrl,
                    "/desk",
                    Set.of(HANDLER, UNIT_HEAD, DISPATCHER, SUPERVISOR)),
            new Entry(
                    "alarm",
                    "watch",
                    PageAddresses::escalationUrl,
                    "/watch",
                    Set.of(SUPERVISOR, DISPATCHER, LEADER, AUDITOR, HANDLER, UNIT_HEAD)),
            new Entry(
                    "flame",
                    "hotspots",
                    PageAddresses::intakeUrl,
                    "/hotspots",
                    Set.of(OPERATOR, DISPATCHER, SUPERVISOR, LEADER, AUDITOR)),
            new Entry(
                    "category",
                    "sorting",
                    PageAddresses::intakeUrl,
                    "/sorting/models",
                    Set.of(DISPATCHER, SUPERVISOR, AUDITOR)),
            new Entry("file-import", "imports", PageAddresses::intakeUrl, "/imports", Set.of()),
            new Entry(
                    "shield-lock",
                    "privacy",
                    PageAddresses::intakeUrl,
                    "/privacy",
                    Set.of(OPERATOR, SUPERVISOR, AUDITOR)),
            new Entry("user-star", "leader", PageAddresses::escalationUrl, "/leader", Set.of(LEADER)),
            new Entry("phone-call", "calls", PageAddresses::callbackUrl, "/calls", Set.of(CALLBACK_AGENT, SUPERVISOR)),
            new Entry(
                    "chart-bar",
                    "figures",
                    PageAddresses::callbackUrl,
                    "/figures",
                    Set.of(SUPERVISOR, LEADER, UNIT_HEAD, AUDITOR)),
            new Entry("packages", "packs", PageAddresses::dispatchUrl, "/triage/packs", Set.of(AUDITOR)),
            new Entry("shield-check", "audit", PageAddresses::intakeUrl, "/audit", Set.of(AUDITOR)));

    private Menu() {}

    static List<MenuItem> of(Caller caller, PageAddresses addresses, String path) {
        var current = ENTRIES.stream()
                .map(Entry::path)
                .filter(entry -> path.equals(entry) || path.startsWith(entry + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return ENTRIES.stream()
                .filter(entry -> caller.has(Role.ADMIN) || entry.roles.stream().anyMatch(caller::has))
                .map(entry -> new MenuItem(
                        entry.icon,
                        entry.label,
                        entry.service.apply(addresses) + entry.path,
                        entry.path.equals(current)))
                .toList();
    }

    private record Entry(
            String icon, String label, Function<PageAddresses, String> service, String path, Set<Role> roles) {}
}
