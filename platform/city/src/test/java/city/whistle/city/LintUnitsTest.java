package city.whistle.city;

import static city.whistle.city.LintTest.assertFinding;

import city.whistle.city.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Defects in units, their people and their calendars. */
class LintUnitsTest {
    @Test
    void aUnitWithoutAHead() {
        error(Hamlet.whole().changing("units.csv", "*,roads,office,head,", "*,roads,office,,"), 4, "has no head");
    }

    @Test
    void aUnitWithoutALeaderIsAWarning() {
        var hamlet = Hamlet.whole().changing("units.csv", "roads,office,head,boss,", "roads,office,head,,");
        assertFinding(hamlet, Severity.WARNING, "units.csv", 4, "has no leader in charge");
    }

    @Test
    void aUnitWithoutACalendar() {
        error(Hamlet.whole().changing("units.csv", "*,roads,office,", "*,roads,,"), 4, "'calendar' is missing");
    }

    @Test
    void aCalendarThatDoesNotExist() {
        error(Hamlet.whole().changing("units.csv", "*,roads,office,", "*,roads,moon,"), 4, "calendar 'moon'");
    }

    @Test
    void aHeadWhoIsNobody() {
        error(
                Hamlet.whole().changing("units.csv", "roads,office,head,", "roads,office,ghost,"),
                4,
                "'ghost' is nobody");
    }

    @Test
    void aCodeTwice() {
        error(Hamlet.whole().changing("units.csv", "\nriver,", "\nroads,"), 6, "is there twice");
    }

    @Test
    void aCodeInCapitals() {
        error(Hamlet.whole().changing("units.csv", "\nriver,", "\nRiver,"), 6, "no unit code");
    }

    @Test
    void aParentThatDoesNotExist() {
        error(Hamlet.whole().changing("units.csv", "subdistrict,east-desk,", "subdistrict,west,"), 6, "parent 'west'");
    }

    @Test
    void aRingOfParents() {
        error(Hamlet.whole().changing("units.csv", "command,city,,*", "command,city,east-desk,*"), 2, "above itself");
    }

    @Test
    void anAreaThatDoesNotExist() {
        error(Hamlet.whole().changing("units.csv", "east-desk,110001001,", "east-desk,110001777,"), 6, "no area");
    }

    @Test
    void aLevelThatDoesNotFitTheArea() {
        error(
                Hamlet.whole().changing("units.csv", "east-desk,110001001,", "east-desk,110001,"),
                6,
                "of level subdistrict");
    }

    @Test
    void anUnknownKind() {
        error(Hamlet.whole().changing("units.csv", "Roads,department", "Roads,bureau"), 4, "'bureau' is unknown");
    }

    @Test
    void anUnknownNoticeChannel() {
        var hamlet = Hamlet.whole()
                .changing("units.csv", "roads,office,head,boss,head,email", "roads,office,head,boss,head,pigeon");
        error(hamlet, 4, "channel 'pigeon'");
    }

    @Test
    void noCommandDesk() {
        var hamlet = Hamlet.whole().changing("units.csv", "Desk,command,city", "Desk,department,city");
        assertFinding(hamlet, Severity.ERROR, "units.csv", 0, "no command desk");
    }

    @Test
    void aDistrictWithoutADeskIsAWarning() {
        var hamlet = Hamlet.whole().changing("units.csv", "East desk,command", "East desk,department");
        assertFinding(hamlet, Severity.WARNING, "areas.csv", 2, "has no command desk");
    }

    @Test
    void aFunctionTwiceInOneAreaIsAWarning() {
        var hamlet = Hamlet.whole().changing("units.csv", "110001,command,office", "110001,command|order,office");
        assertFinding(hamlet, Severity.WARNING, "units.csv", 5, "both have order");
    }

    @Test
    void aPersonWithoutAnAddress() {
        var hamlet = Hamlet.whole().changing("people.csv", "boss@hamlet.example", "boss");
        assertFinding(hamlet, Severity.ERROR, "people.csv", 2, "no e-mail");
    }

    @Test
    void aCalendarWithoutAWorkday() {
        var hamlet = Hamlet.whole().with("calendars/office.yaml", "workdays: []\nperiods: [\"08:00-12:00\"]\n");
        assertFinding(hamlet, Severity.ERROR, "calendars/office.yaml", 1, "no day is a workday");
    }

    @Test
    void periodsThatOverlap() {
        var calendar = "workdays: [monday]\nperiods: [\"08:00-12:00\", \"11:00-18:00\"]\n";
        assertFinding(
                Hamlet.whole().with("calendars/office.yaml", calendar),
                Severity.ERROR,
                "calendars/office.yaml",
                2,
                "begins before");
    }

    @Test
    void aPeriodThatEndsBeforeItBegins() {
        var calendar = "workdays: [monday]\nperiods: [\"18:00-08:00\"]\n";
        assertFinding(
                Hamlet.whole().with("calendars/office.yaml", calendar),
                Severity.ERROR,
                "calendars/office.yaml",
                2,
                "is no period");
    }

    @Test
    void aStatutoryYearInTheWrongFile() {
        var year = "{\"year\": 2025, \"papers\": [], \"days\": []}";
        assertFinding(
                Hamlet.whole().with("calendars/statutory/2031.json", year),
                Severity.ERROR,
                "calendars/statutory/2031.json",
                1,
                "the year is 2025");
    }

    private static void error(Hamlet hamlet, int line, String what) {
        assertFinding(hamlet, Severity.ERROR, "units.csv", line, what);
    }

    @Test
    void aCodeThatIsTheCanarys() {
        error(Hamlet.whole().changing("units.csv", "river,街道办", "canary,街道办"), 6, "the system's own trials");
    }
}
