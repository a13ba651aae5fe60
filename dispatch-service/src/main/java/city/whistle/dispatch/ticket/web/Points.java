package city.whistle.dispatch.ticket.web;

import city.whistle.contracts.TicketState;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.ticket.Overdue;
import city.whistle.dispatch.ticket.TicketItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tickets on a map, as GeoJSON: exactly those of a list that the person sees. */
public record Points(String type, List<Feature> features) {
    /** As many as a map and its reader can bear. */
    public static final int MOST = 500;

    private static final Duration SOON = Duration.ofHours(4);
    private static final Set<TicketState> RUNNING =
            Set.of(TicketState.TRIAGE, TicketState.DISPATCHED, TicketState.SIGNED_IN, TicketState.RETURN_ASKED);

    /** One of them. */
    public record Feature(String type, Properties properties, Geometry geometry) {}

    /** What the map shows and where it leads. */
    public record Properties(String title, String href, String tone) {}

    /** Where it is: degrees east and north. */
    public record Geometry(String type, List<Double> coordinates) {}

    /** The tickets as points that lead to {@code address} with the id behind it. */
    public static Points of(List<TicketItem> items, String address, Instant now) {
        return new Points(
                "FeatureCollection",
                items.stream().map(each -> feature(each, address, now)).toList());
    }

    private static Feature feature(TicketItem item, String address, Instant now) {
        return new Feature(
                "Feature",
                new Properties(item.number() + " " + item.title(), address + item.id(), tone(item, now)),
                new Geometry("Point", List.of(item.place().lon(), item.place().lat())));
    }

    private static String tone(TicketItem item, Instant now) {
        if (!RUNNING.contains(item.state())) {
            return "ok";
        }
        if (item.urgency() == Urgency.EMERGENCY) {
            return "emergency";
        }
        var due = item.dueAt();
        if (item.overdue() == Overdue.SECOND) {
            return "supervised";
        }
        if (item.overdue() == Overdue.FIRST || (due != null && due.isBefore(now))) {
            return "late";
        }
        return due != null && due.isBefore(now.plus(SOON)) ? "soon" : "ok";
    }
}
