package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A letter's kind: 催办函, 督办单. */
public enum LetterKind implements WireName {
    @JsonProperty("urging_letter")
    URGING_LETTER,
    @JsonProperty("supervision_slip")
    SUPERVISION_SLIP
}
