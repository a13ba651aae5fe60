package city.whistle.intake.complaint;

import static city.whistle.intake.complaint.ComplaintFixture.FILED_AT;
import static city.whistle.intake.complaint.ComplaintFixture.aComplaint;
import static city.whistle.intake.complaint.ComplaintFixture.aFiling;
import static city.whistle.intake.complaint.ComplaintFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.intake.reporter.ReporterData;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    private static final Answer SOLVED = new Answer(null, null, true, Satisfaction.SATISFIED, null);
    private final Occasion later = at(FILED_AT.plusSeconds(60));

    @Test
    void theFilingIsToldWithoutItsReporter() {
        var complaint = aFiling()
                .from(new ReporterData("李小红", "13912345678", "li@example.org"))
                .filed();

        var told = complaint.filed(Actor.resident());

        assertThat(told.contactable()).isTrue();
        assertThat(told.toString()).doesNotContain("李小红", "13912345678", "li@example.org");
    }

    @Test
    void aWithdrawnComplaintCannotBeMergedWithdrawnOrAnswered() {
        var complaint = aComplaint();
        complaint.withdraw("solved", later);

        assertThatThrownBy(() -> complaint.merge(aComplaint(), later)).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> complaint.withdraw(null, later)).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> complaint.answer(1, SOLVED, later)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void aMergedComplaintTellsWhereItWentAndMayComeBack() {
        var complaint = aComplaint();
        var other = aComplaint();

        var merged = complaint.merge(other, later);
        var parted = complaint.unmerge(later);

        assertThat(merged.intoCase()).isEqualTo(other.id());
        assertThat(parted.fromNumber()).isEqualTo(other.number());
        assertThat(complaint.isMerged()).isFalse();
    }

    @Test
    void nothingIsMergedIntoWhatIsMergedItself() {
        var middle = aComplaint();
        middle.merge(aComplaint(), later);

        assertThatThrownBy(() -> aComplaint().merge(middle, later)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void whatIsNotMergedCannotBeParted() {
        assertThatThrownBy(() -> aComplaint().unmerge(later)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void eachCycleIsAnsweredOnce() {
        var complaint = aComplaint();
        complaint.answer(1, SOLVED, later);

        assertThatThrownBy(() -> complaint.answer(1, SOLVED, later)).isInstanceOf(NotInThisState.class);
        assertThat(complaint.answer(2, SOLVED, later).cycle()).isEqualTo(2);
    }
}
