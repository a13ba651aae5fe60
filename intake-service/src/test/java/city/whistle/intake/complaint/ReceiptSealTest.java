package city.whistle.intake.complaint;

import static city.whistle.intake.complaint.ComplaintFixture.aComplaint;
import static city.whistle.intake.complaint.ComplaintFixture.aFiling;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Settings;
import city.whistle.intake.complaint.CheckReceipt.Verdict;
import org.junit.jupiter.api.Test;

class ReceiptSealTest {
    private final ReceiptSeal seals = new ReceiptSeal(Settings.keys());

    @Test
    void aSealIsTheSameWheneverItIsReckoned() {
        assertThat(seals.of(aComplaint())).matches("[0-9A-F]{32}").isEqualTo(seals.of(aComplaint()));
    }

    @Test
    void otherWordsHaveAnotherSeal() {
        assertThat(seals.of(aFiling().saying("楼下烧烤店凌晨还在放音响。").filed())).isNotEqualTo(seals.of(aComplaint()));
    }

    @Test
    void aSealIsReadAsItIsWritten() {
        var seal = seals.of(aComplaint());

        assertThat(ReceiptSeal.grouped(seal)).matches("([0-9A-F]{4}-){7}[0-9A-F]{4}");
        assertThat(ReceiptSeal.read(" " + ReceiptSeal.grouped(seal).toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(seal);
    }

    @Test
    void aVerdictNeedsBothTheRecordAndWhatIsOnFile() {
        assertThat(Verdict.of(true, true)).isEqualTo(Verdict.GENUINE);
        assertThat(Verdict.of(false, true)).isEqualTo(Verdict.ALTERED);
        assertThat(Verdict.of(null, true)).isEqualTo(Verdict.GONE);
        assertThat(Verdict.of(true, false)).isEqualTo(Verdict.UNRECORDED);
        assertThat(Verdict.of(false, false)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.of(null, false)).isEqualTo(Verdict.UNKNOWN);
    }
}
