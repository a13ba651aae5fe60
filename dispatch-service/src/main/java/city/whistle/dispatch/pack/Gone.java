package city.whistle.dispatch.pack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.TemplateData;

/**
 * Something that open tickets name and a version of the pack does not have.
 *
 * @param kind {@code unit}, {@code category} or {@code grid}
 * @param open how many open tickets name it
 */
@TemplateData
public record Gone(String kind, String code, int open) {
    static final String UNIT = "unit";
    static final String CATEGORY = "category";
    static final String GRID = "grid";

    /** Whether somebody would have work whom the city does not know. */
    @JsonIgnore
    public boolean isUnit() {
        return kind.equals(UNIT);
    }
}
