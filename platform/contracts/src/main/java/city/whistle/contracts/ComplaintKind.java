package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a resident wants (投诉, 求助, 咨询, 建议, 举报). */
public enum ComplaintKind implements WireName {
    @JsonProperty("complaint")
    COMPLAINT,
    @JsonProperty("help")
    HELP,
    @JsonProperty("consultation")
    CONSULTATION,
    @JsonProperty("suggestion")
    SUGGESTION,
    @JsonProperty("tip_off")
    TIP_OFF
}
