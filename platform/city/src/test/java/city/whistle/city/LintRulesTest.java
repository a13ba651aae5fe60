package city.whistle.city;

import static city.whistle.city.LintTest.assertFinding;

import city.whistle.city.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Defects in categories, sorting rules, routes, limits and templates. */
class LintRulesTest {
    private static final String NOISE = "street.noise,street,噪声,Noise,order,,,,,";

    @Test
    void aCategoryWithoutARoute() {
        var hamlet = Hamlet.whole().changing("routes.yaml", "when: \"true\"", "when: tier == \"key\"");
        error(hamlet, "categories.csv", 4, "'street.noise' has no route in 6 cases, as in 东区 ordinary normal");
    }

    @Test
    void aCategoryNobodyHandles() {
        error(
                Hamlet.whole().changing("categories.csv", NOISE, NOISE.replace("order", "opera")),
                "categories.csv",
                4,
                "'opera', which no unit has");
    }

    @Test
    void aCategoryWithoutAFunction() {
        error(
                Hamlet.whole().changing("categories.csv", NOISE, NOISE.replace("order", "")),
                "categories.csv",
                4,
                "has no function");
    }

    @Test
    void aCategoryTwice() {
        error(
                Hamlet.whole().changing("categories.csv", "\nstreet.noise", "\nstreet.hole"),
                "categories.csv",
                4,
                "twice");
    }

    @Test
    void aCategoryOfNoClass() {
        error(
                Hamlet.whole().changing("categories.csv", "street.noise,street", "street.noise,river"),
                "categories.csv",
                4,
                "parent 'river', no class");
    }

    @Test
    void aLongLimitWithoutAStatute() {
        error(
                Hamlet.whole().changing("categories.csv", NOISE, NOISE.replace("order,,,,", "order,,,30 work_day,")),
                "categories.csv",
                4,
                "no legal basis");
    }

    @Test
    void aLimitThatIsNone() {
        error(
                Hamlet.whole().changing("categories.csv", NOISE, NOISE.replace("order,,,,", "order,,,soon,")),
                "categories.csv",
                4,
                "'soon' is no limit");
    }

    @Test
    void questionsInOneLanguageOnly() {
        error(
                Hamlet.whole().changing("categories.csv", ",Where?", ","),
                "categories.csv",
                4,
                "1 questions in zh and 0 in en");
    }

    @Test
    void anExampleOfNoCategory() {
        error(
                Hamlet.whole().adding("categories/examples.csv", "坏了,street.lamp,key"),
                "categories/examples.csv",
                4,
                "is none");
    }

    @Test
    void aHeldOutExampleOfNoCategory() {
        error(
                Hamlet.whole().with("categories/held_out.csv", "text,category,tier\n坏了,street.lamp,key\n"),
                "categories/held_out.csv",
                2,
                "is none");
    }

    @Test
    void aCategoryWithoutKeywordsOrExamplesIsAWarning() {
        warning(Hamlet.whole().changing("categories.csv", NOISE + "吵|noise", NOISE), "categories.csv", 4, "no keyword");
        warning(
                Hamlet.whole().changing("categories/examples.csv", "太吵了,street.noise", "很大,street.hole"),
                "categories.csv",
                4,
                "no example");
    }

    @Test
    void aSortingRuleThatCanNeverFire() {
        var condition = "text.containsAny(words.deep)";
        error(
                Hamlet.whole().changing("sorting.yaml", condition, "category_class == 'moon'"),
                "sorting.yaml",
                5,
                "class 'moon'");
        error(Hamlet.whole().changing("sorting.yaml", "[很深, deep]", "[]"), "sorting.yaml", 5, "which has none");
        error(Hamlet.whole().changing("sorting.yaml", condition, "false"), "sorting.yaml", 0, "never fires");
    }

    @Test
    void aSortingRuleThatRaisesNothingIsAWarning() {
        warning(
                Hamlet.whole().changing("sorting.yaml", "tier: key", "tier: ordinary"),
                "sorting.yaml",
                0,
                "raises nothing");
    }

    @Test
    void aConditionThatIsNoCel() {
        error(
                Hamlet.whole().changing("sorting.yaml", "text.containsAny(words.deep)", "text.containsAny("),
                "sorting.yaml",
                5,
                "is not CEL");
    }

    @Test
    void aConditionOfTheWrongType() {
        error(
                Hamlet.whole().changing("sorting.yaml", "text.containsAny(words.deep)", "text + 1 == \"1\""),
                "sorting.yaml",
                5,
                "is not CEL");
        error(
                Hamlet.whole().changing("sorting.yaml", "text.containsAny(words.deep)", "text"),
                "sorting.yaml",
                5,
                "is not CEL");
    }

    @Test
    void aWordListThatDoesNotExist() {
        error(Hamlet.whole().changing("sorting.yaml", "words.deep)", "words.dep)"), "sorting.yaml", 5, "is not CEL");
    }

    @Test
    void aConditionOnACategoryThatDoesNotExist() {
        error(
                Hamlet.whole().changing("routes.yaml", "\"street.hole\"", "\"street.hope\""),
                "routes.yaml",
                3,
                "names category 'street.hope'");
    }

    @Test
    void aRuleThatChangesNothing() {
        error(Hamlet.whole().changing("sorting.yaml", "    tier: key\n", ""), "sorting.yaml", 4, "changes nothing");
    }

    @Test
    void aReasonInOneLanguageOnly() {
        error(Hamlet.whole().changing("sorting.yaml", ", en: it is deep", ""), "sorting.yaml", 7, "'en' is missing");
    }

    @Test
    void aRouteToNoUnit() {
        error(
                Hamlet.whole().changing("routes.yaml", "lead: roads", "lead: bridges"),
                "routes.yaml",
                2,
                "unit 'bridges'");
    }

    @Test
    void aRouteToAFunctionNobodyHas() {
        error(
                Hamlet.whole().changing("routes.yaml", "lead: roads", "lead: opera@city"),
                "routes.yaml",
                2,
                "no unit with opera");
    }

    @Test
    void aRouteToAFunctionOfALowerLevelOnly() {
        error(
                Hamlet.whole().changing("routes.yaml", "[order@district]", "[order@city]"),
                "routes.yaml",
                6,
                "leads to nobody in 河街道");
    }

    @Test
    void aRouteToNoLevel() {
        error(
                Hamlet.whole().changing("routes.yaml", "lead: roads", "lead: roads@moon"),
                "routes.yaml",
                4,
                "leads to no level");
    }

    @Test
    void aReliefWhereNobodyIsEverFullIsAWarning() {
        var hamlet =
                Hamlet.whole().changing("routes.yaml", "lead: roads\n", "lead: roads\n    relief: order@district\n");
        warning(hamlet, "routes.yaml", 2, "route 'holes' has a relief, but no unit names its capacity");
    }

    @Test
    void aReliefByNobody() {
        var hamlet = Hamlet.whole().changing("routes.yaml", "lead: roads\n", "lead: roads\n    relief: rods\n");
        error(hamlet, "routes.yaml", 2, "route 'holes' leads to unit 'rods', which does not exist");
    }

    @Test
    void aRouteBehindACatchAll() {
        var last = """
                  - name: last
                    when: tier == "key"
                    lead: river
                    reason: {zh: 街道, en: river}
                triage:""";
        error(
                Hamlet.whole().changing("routes.yaml", "triage:", last),
                "routes.yaml",
                11,
                "'last' is never reached: 'rest'");
    }

    @Test
    void aRouteNameTwice() {
        error(Hamlet.whole().changing("routes.yaml", "name: rest", "name: holes"), "routes.yaml", 6, "is there twice");
    }

    @Test
    void noRoutes() {
        error(
                Hamlet.whole().with("routes.yaml", "triage: {zh: 人工, en: by hand}\n"),
                "routes.yaml",
                1,
                "there is no route");
    }

    @Test
    void aTierWithoutALimit() {
        error(
                Hamlet.whole().changingCranes("limits.yaml", "    completion: 15 work_day\n", ""),
                "limits.yaml",
                0,
                "difficult has no completion limit");
    }

    @Test
    void noGrace() {
        error(
                Hamlet.whole().changingCranes("limits.yaml", "grace: 2 work_day", ""),
                "limits.yaml",
                3,
                "'grace' is missing");
    }

    @Test
    void aLimitOfNoTime() {
        error(
                Hamlet.whole().changingCranes("limits.yaml", "bulletin: 5 work_day", "bulletin: 0 work_day"),
                "limits.yaml",
                0,
                "'bulletin' is no time at all");
    }

    @Test
    void aShareAboveOne() {
        error(
                Hamlet.whole().changingCranes("limits.yaml", "fraction: 0.2", "fraction: 1.2"),
                "limits.yaml",
                41,
                "is no share");
    }

    @Test
    void aTemplateInOneLanguageOnly() {
        var hamlet = Hamlet.whole()
                .changingCranes("templates/en/callback.yaml", "callback.thanks: ", "callback.thanks_a_lot: ");
        error(hamlet, "templates/zh/callback.yaml", 10, "'callback.thanks' is missing in en");
    }

    @Test
    void aTemplateThatIsNeeded() {
        var hamlet = Hamlet.whole()
                .changingCranes("templates/en/timeline.yaml", "timeline.WorkDone:", "timeline.WorkDan:")
                .changingCranes("templates/zh/timeline.yaml", "timeline.WorkDone:", "timeline.WorkDan:");
        error(hamlet, "templates", 0, "'timeline.WorkDone' is missing");
    }

    @Test
    void aPackOfBeforeALaterEventStillStands() {
        var hamlet = Hamlet.whole()
                .changingCranes("templates/en/timeline.yaml", "timeline.CaseUrged:", "timeline.CaseUrgedOnce:")
                .changingCranes("templates/zh/timeline.yaml", "timeline.CaseUrged:", "timeline.CaseUrgedOnce:");
        warning(hamlet, "templates", 0, "'timeline.CaseUrged' is missing");
    }

    @Test
    void aPlaceholderNobodyFills() {
        var hamlet = Hamlet.whole().changingCranes("templates/zh/complaint.yaml", "{code}", "{phone}");
        error(hamlet, "templates/zh/complaint.yaml", 3, "unknown placeholder {phone}");
    }

    @Test
    void aBraceWithoutItsPartner() {
        var hamlet = Hamlet.whole().changingCranes("templates/zh/complaint.yaml", "{code}", "{code");
        error(hamlet, "templates/zh/complaint.yaml", 3, "brace without its partner");
    }

    @Test
    void placeholdersThatDifferBetweenLanguagesAreAWarning() {
        var hamlet = Hamlet.whole().changingCranes("templates/zh/complaint.yaml", "查询码 {code}", "");
        warning(hamlet, "templates/zh/complaint.yaml", 3, "in zh and");
    }

    private static void error(Hamlet hamlet, String file, int line, String what) {
        assertFinding(hamlet, Severity.ERROR, file, line, what);
    }

    private static void warning(Hamlet hamlet, String file, int line, String what) {
        assertFinding(hamlet, Severity.WARNING, file, line, what);
    }
}
