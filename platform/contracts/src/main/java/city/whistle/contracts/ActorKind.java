package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of party acted. */
public enum ActorKind implements WireName {
    @JsonProperty("resident")
    RESIDENT,
    @JsonProperty("staff")
    STAFF,
    @JsonProperty("system")
    SYSTEM
}
