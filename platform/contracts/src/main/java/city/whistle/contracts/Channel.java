package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way a complaint came in. */
public enum Channel implements WireName {
    @JsonProperty("app")
    APP,
    @JsonProperty("qr")
    QR,
    @JsonProperty("hotline")
    HOTLINE,
    @JsonProperty("grid")
    GRID,
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("window")
    WINDOW,
    @JsonProperty("external")
    EXTERNAL
}
