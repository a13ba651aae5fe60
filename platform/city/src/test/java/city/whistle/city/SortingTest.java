package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.SortingDecision.RuleFired;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How heavy and how urgent complaints are. */
class SortingTest {
    private final City crane = Packs.crane();

    @ParameterizedTest
    @CsvSource({
        "env.noise, 楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着, ordinary, normal, ",
        "safety.fire, 对面三楼着火了, key, emergency, fire",
        "housing.property_service, 楼道里很浓的燃气味, key, emergency, gas-leak",
        "housing.renovation, 后墙随时会塌，不敢住人, key, emergency, collapse",
        "power.facility, 电线断了垂在路上还冒火花, key, emergency, live-wires",
        "market.special_equipment, 有人困在电梯里, key, emergency, trapped",
        "road.manhole, 路中间井盖没了, key, emergency, open-shaft",
        "market.food, 我们一桌食物中毒了, key, emergency, harm-to-people",
        "water.outage, 整栋楼停水, ordinary, urgent, water-out",
        "power.facility, 我们这片又停电了, ordinary, urgent, power-out",
        "gas.service, 停气三天, ordinary, urgent, gas-out",
        "heat.low, 昨晚停暖, ordinary, urgent, heat-out",
        "heat.outage, 停暖两天了，家里有婴儿, key, urgent, vulnerable-without-utility",
        "city.snow, 台阶结冰，昨天有老人摔倒, key, normal, vulnerable",
        "housing.sales, 几百户业主都被骗了, key, normal, many-people",
        "traffic.parking, 小学门口天天停满车, key, normal, school-or-hospital",
        "city.illegal_building, 找过城管、规划局、街道办和物业, key, normal, several-duties",
        "city.illegal_building, 城管和规划局踢皮球，没人管, difficult, normal, no-clear-owner",
        "housing.certificate, 历史遗留问题，房产证办不下来, difficult, normal, legacy",
        "road.pothole, 这段路反映了八年至今没有修, difficult, normal, for-many-years",
        "housing.presale, 开发商跑路了, difficult, normal, owner-gone",
        "road.light, 这条路在两区交界，路灯没人修, difficult, normal, crossing-districts",
        "env.noise, A gas leak! Hurry., key, emergency, gas-leak",
    })
    void shippedRulesRaise(String category, String text, String tier, String urgency, String rule) {
        var decision = crane.sort(Packs.text(category, text));

        assertThat(decision.tier().wire()).isEqualTo(tier);
        assertThat(decision.urgency().wire()).isEqualTo(urgency);
        assertThat(decision.needsReview()).isFalse();
        if (rule == null) {
            assertThat(decision.fired()).isEmpty();
        } else {
            assertThat(decision.fired()).extracting(RuleFired::rule).contains(rule);
        }
    }

    @Test
    void whoHasComplainedTwiceBeforeIsHeard() {
        assertThat(crane.sort(Packs.text("road.light", "路灯不亮", 1, 0)).tier()).isEqualTo(Tier.ORDINARY);
        assertThat(crane.sort(Packs.text("road.light", "路灯不亮", 2, 0)).tier()).isEqualTo(Tier.KEY);
    }

    @Test
    void whatManyReportIsKey() {
        assertThat(crane.sort(Packs.text("road.light", "路灯不亮", 0, 1)).tier()).isEqualTo(Tier.ORDINARY);
        assertThat(crane.sort(Packs.text("road.light", "路灯不亮", 0, 2)).tier()).isEqualTo(Tier.KEY);
    }

    @Test
    void theCategoryIsWhereItStarts() {
        var leak = crane.sort(Packs.text("gas.leak", "请来看看"));

        assertThat(leak.tier()).isEqualTo(Tier.KEY);
        assertThat(leak.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void rulesOnlyRaise() {
        var presale = crane.sort(Packs.text("housing.presale", "上百户等着交房"));

        assertThat(presale.fired()).extracting(RuleFired::rule).contains("many-people");
        assertThat(presale.tier()).isEqualTo(Tier.DIFFICULT);
    }

    @Test
    void otherRulesCanBeTriedWithoutBeingInForce() {
        var tried = crane.trySorting("""
                words: {dark: [太黑]}
                rules:
                  - name: dark
                    when: text.containsAny(words.dark)
                    tier: key
                    reason: {zh: 太黑, en: dark}
                """);
        var facts = Packs.text("road.light", "路灯不亮，太黑");

        assertThat(tried.findings()).isEmpty();
        assertThat(tried.rules().sort(facts).tier()).isEqualTo(Tier.KEY);
        assertThat(crane.sort(facts).tier()).isEqualTo(Tier.ORDINARY);
        assertThat(crane.trySorting("rules: [{name: x, when: 'nonsense('}]").findings())
                .anyMatch(Finding::isError);
        assertThat(crane.trySorting(": no yaml [").findings()).anyMatch(Finding::isError);
    }

    @Test
    void aRuleThatSetsMayLower() {
        var hamlet = Hamlet.whole()
                .changing("categories.csv", "Hole,roads,,", "Hole,roads,difficult,")
                .changing("sorting.yaml", "tier: key", "tier: key\n    set: true")
                .read();

        assertThat(hamlet.sort(Packs.text("street.hole", "坑很深")).tier()).isEqualTo(Tier.KEY);
    }

    @Test
    void rulesThatContradictEachOtherNeedAPersonAndSaySo() {
        var rules = crane.trySorting("""
                        rules:
                          - {name: small, when: text.contains("路灯"), tier: ordinary, set: true, reason: {zh: 小事, en: a trifle}}
                          - {name: dark, when: text.contains("太黑"), tier: key, reason: {zh: 太黑, en: dark}}
                          - {name: late, when: text.contains("一年"), tier: difficult, reason: {zh: 拖久, en: late}}
                        """).rules();

        var opposed = rules.sort(Packs.text("road.light", "路灯不亮，太黑"));
        assertThat(opposed.needsReview()).isTrue();
        assertThat(opposed.fired()).extracting(RuleFired::rule).containsExactly("small", "dark", "conflict");
        assertThat(opposed.fired().getLast().reason())
                .isEqualTo(new Text(
                        "规则相互矛盾：“小事”要求普通，“太黑”要求重点", "rules in conflict: “a trifle” asks for ordinary, “dark” for key"));

        var raised = rules.sort(Packs.text("road.light", "太黑，一年了"));
        assertThat(raised.needsReview()).isFalse();
        assertThat(raised.tier()).isEqualTo(Tier.DIFFICULT);
    }

    @Test
    void aRuleThatKnowsAnotherCategoryThanWasFoundNeedsAPerson() {
        var found = crane.sort(Packs.text("road.pothole", "路中间井盖没了"));

        assertThat(found.needsReview()).isTrue();
        assertThat(found.fired().getLast().reason().zh()).endsWith("说明是井盖，分拣判断为路面桥梁破损");
        assertThat(crane.sort(Packs.text("road.manhole", "路中间井盖没了")).needsReview())
                .isFalse();
        assertThat(crane.trySorting("""
                        rules: [{name: x, when: text == "", category: moon.dust, reason: {zh: 月, en: moon}}]
                        """).findings())
                .anyMatch(finding -> finding.isError() && finding.toString().contains("moon.dust"));
    }

    @Test
    void anUnknownCategoryNeedsAPerson() {
        assertThat(crane.sort(Packs.text("moon.dust", "灰")).needsReview()).isTrue();
    }

    @Test
    void aRuleThatFailsNeedsAPersonAndTheOthersStillCount() {
        var failing = """
                words:
                  deep: [很深]
                rules:
                  - name: breaks
                    when: int(text) > 3
                    tier: difficult
                    reason: {zh: 数, en: number}
                  - name: deep
                    when: text.containsAny(words.deep)
                    tier: key
                    reason: {zh: 深, en: deep}
                """;
        var hamlet = Hamlet.whole().with("sorting.yaml", failing).read();

        var decision = hamlet.sort(Packs.text("street.hole", "坑很深"));

        assertThat(decision.needsReview()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.KEY);
        assertThat(decision.fired()).extracting(RuleFired::rule).containsExactly("deep");
    }

    @Test
    void aRuleMayAskForAPerson() {
        var hamlet = Hamlet.whole()
                .changing("sorting.yaml", "tier: key", "review: true")
                .read();

        assertThat(hamlet.sort(Packs.text("street.hole", "坑很深")).needsReview()).isTrue();
    }

    @Property(tries = 300)
    void noTextBreaksARule(@ForAll @StringLength(max = 5000) String text) {
        assertThat(crane.sort(Packs.text("env.noise", text)).needsReview()).isFalse();
    }

    @Test
    void hostileTextsTakeNoTime() {
        for (var text : new String[] {
            "已经".repeat(4000),
            "已9".repeat(4000) + "年",
            "9".repeat(100_000),
            "\u0000\uD800\uFFFF".repeat(3000),
            "(?:a+)+$\\E\\Q{{}}${jndi:ldap://x}'\"; drop table",
            "着火".repeat(4000),
        }) {
            var began = System.nanoTime();
            assertThat(crane.sort(Packs.text("env.noise", text)).needsReview()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        }
    }
}
