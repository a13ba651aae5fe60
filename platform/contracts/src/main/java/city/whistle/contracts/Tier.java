package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How heavy a complaint is (普通哨, 重点哨, 疑难哨); decides its command level and its limits. */
public enum Tier implements WireName {
    @JsonProperty("ordinary")
    ORDINARY,
    @JsonProperty("key")
    KEY,
    @JsonProperty("difficult")
    DIFFICULT
}
