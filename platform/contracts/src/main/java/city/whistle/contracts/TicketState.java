package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a ticket stands; the transition table in dispatch-service is the only place that changes it. */
public enum TicketState implements WireName {
    @JsonProperty("triage")
    TRIAGE,
    @JsonProperty("dispatched")
    DISPATCHED,
    @JsonProperty("signed_in")
    SIGNED_IN,
    @JsonProperty("return_asked")
    RETURN_ASKED,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("done")
    DONE,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("not_accepted")
    NOT_ACCEPTED,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
