package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays everybody one case needs, from dispatcher to resident, until it is closed: looks at the ticket, does the next
 * thing, and looks again, so that whatever happens meanwhile is taken as it comes.
 */
final class Player {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int PATIENCE_WITH_REFUSALS = 20;

    private final CityHttp http;
    private final Filed filed;
    private final Resident resident;
    private int contactedInCycle;
    private int refusals;

    Player(CityHttp http, Filed filed, Resident resident) {
        this.http = http;
        this.filed = filed;
        this.resident = resident;
    }

    /** Returns null when the case is closed, else how far it came. */
    @Nullable
    String play(BooleanSupplier goOn) {
        var state = "not there";
        while (goOn.getAsBoolean()) {
            var ticket = http.get("dispatch", "/api/v1/tickets/" + filed.id(), "supervisor");
            state = ticket.body().path("state").asText(state);
            if (CaseAtEnd.isOver(state)) {
                return null;
            }
            var answer = ticket.ok() ? next(ticket) : ticket;
            if (answer == null) {
                CityHttp.pause(PAUSE);
            } else if (!answer.ok() && !answer.isOvertaken() && refused(ticket)) {
                return "%s, stuck at %s: %s".formatted(filed.number(), state, answer.problem());
            } else if (!answer.ok()) {
                CityHttp.pause(PAUSE);
            }
        }
        return filed.number() + ", not through: " + state;
    }

    /** A ticket that is not there yet will come; anything else is refused only so often. */
    private boolean refused(Answer ticket) {
        return ticket.ok() && ++refusals > PATIENCE_WITH_REFUSALS;
    }

    /** The next thing to do, or null when there is nothing but waiting. */
    private @Nullable Answer next(Answer ticket) {
        return switch (ticket.body().path("state").asText()) {
            case "triage" -> place(ticket);
            case "dispatched" -> act(ticket, "sign-in", handler(ticket), json().put("assignee", handler(ticket)));
            case "signed_in" -> work(ticket);
            case "done" -> resident.answer(ticket.body());
            default -> null;
        };
    }

    /** The dispatcher decides what sorting did not dare to. */
    private Answer place(Answer ticket) {
        var body = json();
        body.set("tier", ticket.body().path("tier"));
        body.set("urgency", ticket.body().path("urgency"));
        var category = category(ticket.body());
        body.put("category", category);
        body.put("lead", lead(ticket.body(), category));
        body.putArray("coHandlers");
        body.put("reason", "电话核实后派单");
        return act(ticket, "triage", "dispatcher", body);
    }

    private String category(JsonNode ticket) {
        var known =
                ticket.path("category").asText(filed.sorting().path("category").asText(""));
        var likely =
                filed.sorting().path("alternatives").path(0).path("category").asText("");
        return known.isEmpty() || known.equals("null") ? likely : known;
    }

    /** Where that category would go by the routes; the city's command desk when they do not know either. */
    private String lead(JsonNode ticket, String category) {
        var question = json().put("category", category);
        question.set("tier", ticket.path("tier"));
        question.set("urgency", ticket.path("urgency"));
        question.set("grid", ticket.path("place").path("grid"));
        var route = http.post("dispatch", "/api/v1/routes/preview", "dispatcher", question);
        var lead = route.body().path("lead");
        var unit = lead.isObject() ? lead.path("unit").asText("") : lead.asText("");
        return unit.isEmpty() || unit.equals("null") ? "city-command" : unit;
    }

    private Answer work(Answer ticket) {
        int cycle = ticket.body().path("cycle").asInt();
        if (contactedInCycle < cycle) {
            var contact = act(
                    ticket,
                    "contact",
                    handler(ticket),
                    json().put("how", "phone").put("note", "已与来电人联系"));
            contactedInCycle = contact.ok() ? cycle : contactedInCycle;
            return contact;
        }
        for (var coHandler : ticket.body().path("coHandlers")) {
            if (!coHandler.path("state").asText().equals("reported_in")) {
                var unit = coHandler.path("unit").asText();
                var reported = act(ticket, "report-in", "handler-" + unit, json().put("note", "已到场配合处置"));
                if (reported.ok() || reported.isOvertaken()) {
                    return reported;
                }
            }
        }
        return finish(ticket, cycle);
    }

    private Answer finish(Answer ticket, int cycle) {
        var photo = http.upload("intake", "/api/v1/attachments", Upload.photo(filed.id() + cycle), handler(ticket));
        if (!photo.ok()) {
            return photo;
        }
        var done = json().put("finding", "现场检查，反映情况属实").put("action", "已现场处置并复查");
        done.put("reason", "solved").put("contacted", true);
        done.putArray("evidence").add(photo.body().path("id").asText());
        return act(ticket, "done", handler(ticket), done);
    }

    private Answer act(Answer ticket, String action, String user, ObjectNode body) {
        var path = "/api/v1/tickets/" + filed.id() + "/" + action;
        return ticket.etag()
                .map(tag -> http.post("dispatch", path, user, body, "If-Match", tag))
                .orElseGet(() -> http.post("dispatch", path, user, body));
    }

    private static String handler(Answer ticket) {
        return "handler-" + ticket.body().path("lead").path("unit").asText();
    }

    private static ObjectNode json() {
        return CityHttp.JSON.createObjectNode();
    }
}
