package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** One planted defect per test: lint names the file, the line and what is wrong. */
class LintTest {
    @Test
    void aWholePackHasNoFindings() {
        assertThat(Hamlet.whole().lint()).isEmpty();
    }

    @Test
    void noServiceStartsOnAPackWithErrors() {
        var broken = Hamlet.whole()
                .changing("units.csv", "*,roads,office", "*,roads,holidays")
                .write();

        assertThatThrownBy(() -> CityPack.read(broken))
                .isInstanceOf(PackBroken.class)
                .hasMessageContaining("units.csv:4: error: unit 'roads' has calendar 'holidays'");
    }

    @Test
    void aDirectoryThatIsNoPack() {
        assertError(Hamlet.whole().without("city.yaml"), "city.yaml", 0, "is missing");
    }

    @Test
    void aPackThatIsItsOwnBase() {
        assertError(Hamlet.whole().with("city.yaml", "base: .\nid: hamlet\n"), "city.yaml", 0, "back to itself");
    }

    @Test
    void aRetentionThatIsNoPeriod() {
        assertError(
                Hamlet.whole().changing("city.yaml", "id: hamlet", "id: hamlet\nretention: {reporters: three years}"),
                "city.yaml",
                3,
                "is no period");
    }

    @Test
    void brokenYaml() {
        assertError(
                Hamlet.whole().with("limits.yaml", "tiers:\n  ordinary: {triage: [\n"),
                "limits.yaml",
                2,
                "is not YAML");
    }

    /** Otherwise the one mistake would drown in all that seems to be missing. */
    @Test
    void ofAFileThatCannotBeReadNothingElseIsSaid() {
        var findings = Hamlet.whole().with("limits.yaml", "tiers: [").lint();

        assertThat(findings).hasSize(1);
    }

    @Test
    void brokenJson() {
        assertError(
                Hamlet.whole().changing("grids.geojson", "\"features\":[", "\"features\":[,"),
                "grids.geojson",
                1,
                "is not JSON");
    }

    @Test
    void aClassOfTheStandardWithoutCategory() {
        var header = "kind,code,name_zh,name_en,category\n";

        assertError(
                Hamlet.whole().with("standard.csv", header + "event,0110,暴露垃圾,Rubbish,moon.dust\n"),
                "standard.csv",
                2,
                "means 'moon.dust'");
        assertError(
                Hamlet.whole().with("standard.csv", header + "event,110,暴露垃圾,Rubbish,moon.dust\n"),
                "standard.csv",
                2,
                "'110' is no class");
    }

    @Test
    void aShortCsvRow() {
        assertError(Hamlet.whole().adding("areas.csv", "110001001003,槐社区"), "areas.csv", 6, "2 cells");
    }

    @Test
    void aMisspeltField() {
        assertError(
                Hamlet.whole().changing("routes.yaml", "lead: roads", "leed: roads"),
                "routes.yaml",
                4,
                "'leed' is unknown");
    }

    @Test
    void aFieldWrittenTwice() {
        assertError(
                Hamlet.whole().changing("routes.yaml", "lead: roads", "lead: roads\n    lead: river"),
                "routes.yaml",
                5,
                "Duplicate");
    }

    @Test
    void anUnknownLanguage() {
        assertError(Hamlet.whole().adding("city.yaml", "languages: [zh, fr]"), "city.yaml", 4, "languages");
    }

    @Test
    void aCityCodeOfFiveDigits() {
        assertError(Hamlet.whole().changing("city.yaml", "110000", "11000"), "city.yaml", 3, "no city code");
    }

    @Test
    void adviceThatCallsNobody() {
        var advice = "advice:\n  - {call: coastguard, words: [flood], text: {zh: 求救, en: call}}";
        assertError(Hamlet.whole().adding("city.yaml", advice), "city.yaml", 5, "none of contact_numbers");
    }

    @Test
    void anAreaInNoArea() {
        assertError(Hamlet.whole().adding("areas.csv", "110001009001,槐社区,Ash"), "areas.csv", 6, "lies in no area");
    }

    @Test
    void anAreaOfAnotherCity() {
        assertError(Hamlet.whole().adding("areas.csv", "990001,西区,West"), "areas.csv", 6, "not of this city");
    }

    @Test
    void aCommunityWithoutAGrid() {
        assertWarning(Hamlet.whole().adding("areas.csv", "110001001003,槐社区,Ash"), "areas.csv", 6, "has no grid");
    }

    @Test
    void theCommandTellsByItsExitCode() {
        var whole = Hamlet.whole().write().toString();
        var broken = Hamlet.whole().without("city.yaml").write().toString();

        assertThat(Lint.run(whole)).isZero();
        assertThat(Lint.run(broken)).isEqualTo(1);
        assertThat(Lint.run("/no/such/pack")).isEqualTo(2);
        assertThat(Lint.run()).isEqualTo(2);
    }

    private static void assertError(Hamlet hamlet, String file, int line, String what) {
        assertFinding(hamlet, Finding.Severity.ERROR, file, line, what);
    }

    private static void assertWarning(Hamlet hamlet, String file, int line, String what) {
        assertFinding(hamlet, Finding.Severity.WARNING, file, line, what);
    }

    static void assertFinding(Hamlet hamlet, Finding.Severity severity, String file, int line, String what) {
        assertThat(hamlet.lint()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.file()).endsWith(file);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.what()).contains(what);
            assertThat(finding.right()).isNotBlank();
        });
    }
}
