package city.whistle.load.check;

import city.whistle.load.check.TopicReader.Published;
import java.util.Map;

/** The state of one ticket as its published events lead it, step by step. */
public final class TicketPath {
    static final String START = "triage";

    private static final Map<String, String> LEADS_TO = Map.of(
            "TicketDispatched", "dispatched",
            "TicketSignedIn", "signed_in",
            "TicketReassigned", "dispatched",
            "TicketSuspended", "suspended",
            "TicketResumed", "signed_in",
            "WorkDone", "done",
            "TicketReopened", "dispatched",
            "TicketClosed", "closed",
            "TicketRejected", "not_accepted");

    private String state = START;
    private String before = START;
    private boolean merged;
    private boolean withdrawn;

    /** The next event of the ticket's case, of whichever topic. */
    public void take(Published event) {
        switch (event.type()) {
            case "TicketReturned" -> takeReturn(event.value().path("stage").asText());
            case "ComplaintMerged" -> merged = true;
            case "ComplaintUnmerged" -> merged = false;
            case "ComplaintWithdrawn" -> withdrawn = true;
            default -> state = LEADS_TO.getOrDefault(event.type(), state);
        }
    }

    private void takeReturn(String stage) {
        if (stage.equals("asked")) {
            before = state;
            state = "return_asked";
        } else if (stage.equals("refused")) {
            state = before;
        }
    }

    /** As dispatch names it. */
    public String state() {
        if (withdrawn) {
            return "withdrawn";
        }
        return merged ? "merged" : state;
    }
}
