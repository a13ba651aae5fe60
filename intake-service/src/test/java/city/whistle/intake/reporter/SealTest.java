package city.whistle.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.intake.Settings;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal(Settings.keys());
    private final UUID caseId = UUID.randomUUID();

    @Test
    void whatIsSealedCanBeOpenedAgain() {
        assertThat(seal.open(caseId, "name", seal.close(caseId, "name", "李小红"))).isEqualTo("李小红");
    }

    @Test
    void whatIsSealedCannotBeRead() {
        var sealed = seal.close(caseId, "phone", "13912345678");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("139");
        assertThat(seal.close(caseId, "phone", "13912345678")).isNotEqualTo(sealed);
    }

    @Test
    void aSealedValueIsWorthNothingInAnotherRowOrField() {
        var sealed = seal.close(caseId, "phone", "13912345678");

        assertThatThrownBy(() -> seal.open(UUID.randomUUID(), "phone", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(caseId, "name", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNumberHasOneHashHoweverItIsWritten() {
        assertThat(seal.hash("+86 139-1234-5678")).isEqualTo(seal.hash("13912345678"));
        assertThat(seal.hash("13912345679")).isNotEqualTo(seal.hash("13912345678"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(seal.close(caseId, "name", null)).isNull();
        assertThat(seal.open(caseId, "name", null)).isNull();
        assertThat(seal.hash(null)).isNull();
    }

    @Test
    void aReporterIsNeverPrinted() {
        assertThat(new ReporterData("李小红", "13912345678", "li@example.org").toString())
                .doesNotContain("李小红", "139", "example");
    }
}
