package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where complaints go. */
class RoutesTest {
    private final City crane = Packs.crane();
    private final Grid zhonglou = crane.grids().getFirst();

    @Test
    void everyCategoryLeadsSomewhereInEveryDistrictAtEveryTier() {
        var nowhere = new ArrayList<String>();
        for (var category : crane.categories()) {
            for (var district : crane.districts()) {
                for (var tier : Tier.values()) {
                    var decision = decide(crane, category.code(), tier, Urgency.NORMAL, gridOf(district));
                    if (category.parent() != null && decision.lead() == null) {
                        nowhere.add(category.code() + " " + district.code() + " " + tier.wire());
                    }
                }
            }
        }

        assertThat(nowhere).isEmpty();
    }

    @Test
    void otherRoutesCanBeTriedWithoutBeingInForce() {
        var tried = crane.tryRoutes("""
                routes:
                  - {name: all, when: "true", lead: category@city, reason: {zh: 市级统办, en: the city does it all}}
                triage: {zh: 请人工派单, en: place it by hand}
                """);
        var facts = facts("city.garbage", Tier.ORDINARY, Urgency.NORMAL, zhonglou);

        assertThat(tried.findings()).noneMatch(Finding::isError);
        assertThat(tried.routes().route(facts).rule()).isEqualTo("all");
        assertThat(crane.route(facts).rule()).isEqualTo("ordinary");
        assertThat(crane.tryRoutes("routes: [{name: x, when: 'nonsense('}]").findings())
                .anyMatch(Finding::isError);
        assertThat(crane.tryRoutes("""
                        routes:
                          - {name: gone, when: category == "no.such", lead: no-unit, reason: {zh: 无, en: none}}
                        triage: {zh: 请人工派单, en: place it by hand}
                        """).findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("'no-unit'"))
                .anyMatch(what -> what.contains("'no.such'"))
                .anyMatch(what -> what.contains("has no route"));
    }

    @Test
    void anOrdinaryCaseStaysWithItsOwnStreet() {
        var decision = decide(crane, "city.garbage", Tier.ORDINARY, Urgency.NORMAL, zhonglou);

        assertThat(lead(decision)).isEqualTo("heming-zhonglou");
        assertThat(decision.coHandlers()).isEmpty();
        assertThat(decision.rule()).isEqualTo("ordinary");
        assertThat(decision.reason().zh()).contains("属地");
        assertThat(decision.reason().en()).contains("nearest");
    }

    @Test
    void theSameCaseElsewhereGoesElsewhere() {
        var other = gridOf(crane.districts().getLast());

        var decision = decide(crane, "city.garbage", Tier.ORDINARY, Urgency.NORMAL, other);

        assertThat(lead(decision)).isNotEqualTo("heming-zhonglou").startsWith("qingsong-");
    }

    @Test
    void aKeyCaseGoesToTheDistrictWithTheStreetBesideIt() {
        var decision = decide(crane, "city.garbage", Tier.KEY, Urgency.NORMAL, zhonglou);

        assertThat(lead(decision)).isEqualTo("heming-urban-management");
        assertThat(decision.coHandlers()).extracting(Unit::code).containsExactly("heming-zhonglou");
    }

    @Test
    void aGasLeakGoesToTheGasCompanyAtAnyHour() {
        var decision = decide(crane, "gas.leak", Tier.KEY, Urgency.EMERGENCY, zhonglou);

        assertThat(lead(decision)).isEqualTo("gas");
        assertThat(decision.coHandlers()).extracting(Unit::code).containsExactly("fire", "heming-zhonglou");
        assertThat(decision.lead().calendar()).isEqualTo("round_the_clock");
    }

    @Test
    void theLeadIsNeverItsOwnCoHandler() {
        for (var category : crane.categories()) {
            for (var tier : Tier.values()) {
                var decision = decide(crane, category.code(), tier, Urgency.EMERGENCY, zhonglou);
                assertThat(decision.coHandlers()).doesNotContainNull().doesNotHaveDuplicates();
                if (decision.lead() != null) {
                    assertThat(decision.coHandlers()).doesNotContain(decision.lead());
                }
            }
        }
    }

    @Test
    void whatNoRouteTakesEndsInTriage() {
        var hamlet = Hamlet.whole().read();
        var grid = hamlet.grids().getFirst();

        var decision = decide(hamlet, "street", Tier.ORDINARY, Urgency.NORMAL, grid);

        assertThat(decision.lead()).isNull();
        assertThat(decision.rule()).isEqualTo("triage");
        assertThat(decision.failure()).isNull();
    }

    @Test
    void whatThePackDoesNotKnowEndsInTriageWithTheReason() {
        var nowhere = new Place(0, 0, null, "000000000000000", "000000000000", "000000000", "000000");
        var at = ZonedDateTime.parse("2026-03-04T12:00:00+08:00");

        var noCategory = decide(crane, "moon.dust", Tier.KEY, Urgency.NORMAL, zhonglou);
        var noGrid = crane.route(new RouteFacts("env.noise", Tier.KEY, Urgency.NORMAL, nowhere, Channel.APP, at));

        assertThat(noCategory.failure()).contains("moon.dust");
        assertThat(noGrid.failure()).contains("000000000000000");
        assertThat(noGrid.lead()).isNull();
    }

    /** {@code int(address)} compiles and fails for an address that is no number. */
    @Test
    void aRuleThatFailsIsAnAlarmAndMeansTriage() {
        var hamlet = Hamlet.whole()
                .changing(
                        "routes.yaml",
                        "when: category ==",
                        "when: (address == \"\" || int(address) > 3) && category ==")
                .read();
        var grid = hamlet.grids().getFirst();
        var place = grid.place(grid.lat(), grid.lon(), "柳树下");
        var at = ZonedDateTime.parse("2026-03-04T12:00:00+08:00");

        var decision =
                hamlet.route(new RouteFacts("street.hole", Tier.ORDINARY, Urgency.NORMAL, place, Channel.APP, at));

        assertThat(decision.lead()).isNull();
        assertThat(decision.failure()).contains("route 'holes'");
    }

    @Test
    void aFullLeadIsRelievedByWhomTheRouteNames() {
        var hamlet = Hamlet.whole()
                .changing("routes.yaml", "lead: roads\n", "lead: roads\n    relief: order@district\n")
                .changing("units.csv", "calendar,head", "calendar,capacity,head")
                .changing("units.csv", "office,", "office,,")
                .changing("units.csv", "weekend,", "weekend,,")
                .changing("units.csv", "*,roads,office,,", "*,roads,office,40,")
                .read();
        var grid = hamlet.grids().getFirst();

        var room = hamlet.route(hole(grid, Set.of("river")));
        var full = hamlet.route(hole(grid, Set.of("roads")));
        var bothFull = hamlet.route(hole(grid, Set.of("roads", "east-order")));

        assertThat(hamlet.unit("roads").orElseThrow().capacity()).isEqualTo(40);
        assertThat(lead(room)).isEqualTo("roads");
        assertThat(room.reason().zh()).isEqualTo("市政");
        assertThat(lead(full)).isEqualTo("east-order");
        assertThat(full.rule()).isEqualTo("holes");
        assertThat(full.reason())
                .isEqualTo(new Text("市政（市政在办工单已满，由执法接办）", "roads (Roads has no room for more; Order takes it)"));
        assertThat(lead(bothFull)).isEqualTo("roads");
    }

    private static RouteFacts hole(Grid grid, Set<String> full) {
        var at = ZonedDateTime.parse("2026-03-04T12:00:00+08:00");
        return new RouteFacts("street.hole", Tier.ORDINARY, Urgency.NORMAL, grid.place(), Channel.APP, at, full);
    }

    private Grid gridOf(Area district) {
        return crane.grids().stream()
                .filter(grid -> grid.district().equals(district))
                .findFirst()
                .orElseThrow();
    }

    private static RouteDecision decide(City city, String category, Tier tier, Urgency urgency, Grid grid) {
        return city.route(facts(category, tier, urgency, grid));
    }

    private static RouteFacts facts(String category, Tier tier, Urgency urgency, Grid grid) {
        var at = ZonedDateTime.parse("2026-03-04T03:00:00+08:00");
        return new RouteFacts(category, tier, urgency, grid.place(), Channel.HOTLINE, at);
    }

    private static String lead(RouteDecision decision) {
        assertThat(decision.lead()).isNotNull();
        return decision.lead().code();
    }
}
