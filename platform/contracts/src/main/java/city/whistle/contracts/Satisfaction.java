package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The resident's answer (满意, 基本满意, 不满意). */
public enum Satisfaction implements WireName {
    @JsonProperty("satisfied")
    SATISFIED,
    @JsonProperty("basically_satisfied")
    BASICALLY_SATISFIED,
    @JsonProperty("dissatisfied")
    DISSATISFIED
}
