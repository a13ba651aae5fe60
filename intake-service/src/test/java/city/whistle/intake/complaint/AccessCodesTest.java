package city.whistle.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Settings;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessCodesTest {
    private final AccessCodes codes = new AccessCodes(Settings.keys());
    private final UUID caseId = UUID.fromString("019aa000-0000-7000-8000-000000000001");

    @Test
    void aCodeHasSixCharactersThatNobodyMistakes() {
        assertThat(codes.of(caseId)).matches("[2-9A-HJ-NP-Z]{6}");
    }

    @Test
    void theSameCaseHasTheSameCodeEveryTime() {
        assertThat(codes.of(caseId)).isEqualTo(new AccessCodes(Settings.keys()).of(caseId));
    }

    @Test
    void anotherCaseHasAnotherCode() {
        assertThat(codes.of(UUID.randomUUID())).isNotEqualTo(codes.of(caseId));
    }

    @Test
    void aCodeMayBeTypedInSmallLetters() {
        assertThat(codes.opens(caseId, " " + codes.of(caseId).toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void aWrongOrMissingCodeOpensNothing() {
        assertThat(codes.opens(caseId, "222222")).isFalse();
        assertThat(codes.opens(caseId, "")).isFalse();
        assertThat(codes.opens(caseId, null)).isFalse();
    }
}
