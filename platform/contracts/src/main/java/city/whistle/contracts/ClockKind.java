package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a clock measures; see DOMAIN, limits. */
public enum ClockKind implements WireName {
    @JsonProperty("triage")
    TRIAGE,
    @JsonProperty("sign_in")
    SIGN_IN,
    @JsonProperty("contact")
    CONTACT,
    @JsonProperty("report_in")
    REPORT_IN,
    @JsonProperty("completion")
    COMPLETION
}
