package city.whistle.intake.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.http.InvalidField;
import city.whistle.intake.Crane;
import org.junit.jupiter.api.Test;

class StandardCodesTest {
    private static final String COUNTY = Crane.CITY.districts().getFirst().code();
    private final StandardCodes codes = new StandardCodes(Crane.CITY);

    @Test
    void classesComponentsAndEventsAreUnderstood() {
        assertThat(codes.categoryOf("component:0101")).isEqualTo("road.manhole");
        assertThat(codes.categoryOf("event:0101")).isEqualTo("city.illegal_building");
        assertThat(codes.categoryOf(COUNTY + "0118000123")).isEqualTo("road.light");
        assertThat(codes.categoryOf(COUNTY + "0110")).isEqualTo("city.garbage");
    }

    @Test
    void whatIsWrongWithACodeIsSaid() {
        assertThatThrownBy(() -> codes.categoryOf("0101"))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("16 digits");
        assertThatThrownBy(() -> codes.categoryOf("event:9999")).hasMessageContaining("event class 9999");
        assertThatThrownBy(() -> codes.categoryOf("9999990110")).hasMessageContaining("999999");
    }
}
