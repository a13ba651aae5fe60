package city.whistle.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataKeyTest {
    private final byte[] bytes = DataKey.random();
    private final DataKey key = new DataKey(UUID.randomUUID(), bytes);

    @Test
    void whatIsSealedCanBeOpenedAgain() {
        assertThat(key.open("name", key.close("name", "李小红"))).isEqualTo("李小红");
    }

    @Test
    void whatIsSealedCannotBeRead() {
        var sealed = key.close("phone", "13912345678");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("139");
        assertThat(key.close("phone", "13912345678")).isNotEqualTo(sealed);
    }

    @Test
    void aSealedValueIsWorthNothingInAnotherFieldOrCase() {
        var sealed = key.close("phone", "13912345678");
        var other = new DataKey(UUID.randomUUID(), bytes);

        assertThatIllegalStateException().isThrownBy(() -> key.open("name", sealed));
        assertThatIllegalStateException().isThrownBy(() -> other.open("phone", sealed));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(key.close("name", null)).isNull();
        assertThat(key.open("name", null)).isNull();
    }

    @Test
    void nobodyIsEverPrinted() {
        assertThat(new ReporterData("李小红", "13912345678", "li@example.org").toString())
                .doesNotContain("李小红", "139", "example");
        assertThat(new OwnWords("text", java.time.Instant.EPOCH, "我是李小红").toString())
                .doesNotContain("李小红");
    }
}
