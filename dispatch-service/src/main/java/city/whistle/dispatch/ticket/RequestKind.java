package city.whistle.dispatch.ticket;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a unit can ask for and somebody else decides. */
public enum RequestKind implements WireName {
    @JsonProperty("return")
    RETURN(TicketAction.RETURN, TicketAction.REFUSE_RETURN),
    @JsonProperty("extension")
    EXTENSION(TicketAction.EXTEND, TicketAction.REFUSE_EXTENSION),
    @JsonProperty("suspension")
    SUSPENSION(TicketAction.SUSPEND, TicketAction.REFUSE_SUSPENSION);

    private final TicketAction asking;
    private final TicketAction refusing;

    RequestKind(TicketAction asking, TicketAction refusing) {
        this.asking = asking;
        this.refusing = refusing;
    }

    /** The action by which it is asked for. */
    public TicketAction asking() {
        return asking;
    }

    /** The action by which it is refused. */
    public TicketAction refusing() {
        return refusing;
    }
}
