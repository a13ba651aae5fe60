package city.whistle.intake.sorting.model;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.sorting.model.ReportTable.Confusion;
import city.whistle.intake.sorting.model.ReportTable.Coverage;
import city.whistle.intake.sorting.model.ReportTable.Weak;
import org.junit.jupiter.api.Test;

class ReportTableTest {
    @Test
    void aReportSaysHowMuchIsSureAndWhatIsTakenForWhat() {
        var table = ReportTable.of("""
                cases                        12
                coverage at 0.5              0.9167

                category: cases, F1, taken for
                env.noise: 5, 0.8000, {env.air=1, road.light=2}
                road.light: 7, 1.0000, {}
                env.air: 2, 0.6667, {env.noise=1}""");

        assertThat(table.coverage()).isEqualTo(new Coverage(0.5, 0.9167));
        assertThat(table.weakest()).containsExactly(new Weak("env.air", 2, 0.6667), new Weak("env.noise", 5, 0.8));
        assertThat(table.confusions())
                .containsExactly(
                        new Confusion("env.noise", "road.light", 2, 5),
                        new Confusion("env.air", "env.noise", 1, 2),
                        new Confusion("env.noise", "env.air", 1, 5));
    }
}
