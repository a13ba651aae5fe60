package city.whistle.escalation.letter;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.Tier;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class LetterTest extends EscalationTest {
    @Test
    void aLetterSaysWhatIsLateWhatIsDemandedAndWhatFollows() {
        clock.set("2026-03-11T18:00:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        var issued = Topics.await(one.id, LetterIssued.class);

        var letter = supervisor().get("/api/v1/letters?case=" + one.id).jsonPath();

        assertThat(letter.getList("items")).hasSize(1);
        assertThat(letter.getString("items[0].letterId"))
                .isEqualTo(issued.letterId().toString());
        assertThat(letter.getString("items[0].number"))
                .isEqualTo(issued.letterNumber())
                .startsWith("鹤鸣督〔2026〕");
        assertThat(letter.getString("items[0].title")).isEqualTo("催办函");
        assertThat(letter.getString("items[0].body"))
                .startsWith("鹤城市住房和城乡建设局：")
                .contains("5个工作日", "应于2026年3月9日 18:00前完成", "2026年3月11日", "超期2天", "2026年3月18日 18:00前办结")
                .doesNotContain("{");
        assertThat(issued.cc()).isNotNull();
    }

    @Test
    void theCitysDeskWritesUnderTheCitysOwnCharacter() {
        clock.set("2026-05-06T09:00");
        var one = aCase().tier(Tier.DIFFICULT);
        publish(one.dispatched("2026-03-02T09:00", "housing"));

        assertThat(Topics.await(one.id, LetterIssued.class).letterNumber()).matches("鹤督〔2026〕\\d+号");
    }

    @Test
    void aLetterIsReadOnPaperByWhoeverMaySeeIt() {
        clock.set("2026-03-11T18:00:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        var id = Topics.await(one.id, LetterIssued.class).letterId();

        var paper = supervisor().get("/api/v1/letters/" + id + ".pdf");

        assertThat(paper.statusCode()).isIn(200, 503);
        if (paper.statusCode() == 200) {
            assertThat(paper.contentType()).startsWith("application/pdf");
            assertThat(paper.asString()).startsWith("%PDF-");
        }
        handler("environment").get("/api/v1/letters/" + id + ".pdf").then().statusCode(404);
        supervisor().get("/api/v1/letters/" + UUID.randomUUID() + ".pdf").then().statusCode(404);
        supervisor().get("/api/v1/letters/nonsense.pdf").then().statusCode(404);
    }

    @Test
    void aVoidLetterKeepsItsNumberAndIsIssuedAnewUnderTheNext() {
        clock.set("2026-03-11T18:00:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        var old = Topics.await(one.id, LetterIssued.class);
        var address = "/api/v1/letters/" + old.letterId();
        supervisor().post(address + "/reissue").then().statusCode(409);
        handler("housing")
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post(address + "/void")
                .then()
                .statusCode(403);

        makeVoid(address, "写错了单位").then().statusCode(200).body("void", equalTo(true));
        var anew = supervisor()
                .post(address + "/reissue")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(anew.getString("number")).isNotEqualTo(old.letterNumber());
        assertThat(anew.getString("replaces")).isEqualTo(old.letterId().toString());
        assertThat(Topics.await(one.id, LetterIssued.class, 2).getLast().letterNumber())
                .isEqualTo(anew.getString("number"));
        makeVoid(address, "再来一次").then().statusCode(409);
        supervisor().post(address + "/reissue").then().statusCode(409);
        makeVoid(address, " ").then().statusCode(422);
    }

    @Test
    void manyReissuesAtOnceLeaveNoGapInTheRegister() throws Exception {
        clock.set("2026-03-11T18:00:05");
        var cases = Stream.generate(CaseFixture::aCase).limit(6).toList();
        cases.forEach(one -> publish(one.inDistrict("239903").dispatched("2026-03-02T09:00", "housing")));
        var addresses = cases.stream()
                .map(one -> "/api/v1/letters/"
                        + Topics.await(one.id, LetterIssued.class).letterId())
                .toList();

        addresses.parallelStream().forEach(address -> {
            makeVoid(address, "并发");
            supervisor().post(address + "/reissue").then().statusCode(200);
            supervisor().post(address + "/reissue").then().statusCode(409);
        });

        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(
                        "select count(*) = max(serial) from letter where issuer = 'jiangwan-command' and year = 2026")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"urging_letter", "supervision_slip"})
    void theWordsOfThePackAreFineAndOthersAreTriedOnASampleBeforeThePackIsChanged(String kind) {
        var address = "/api/v1/letter-templates/" + kind;
        var words = new HashMap<>(supervisor().get(address).jsonPath().<String, Object>getMap("$"));

        var paper = preview(address, words);
        words.put("bodyZh", "{unit}：\n请于 {deadline} 前办结。");
        var wrong = preview(address, words);

        assertThat(paper.statusCode()).isIn(200, 503);
        wrong.then().statusCode(422).body("errors.field", everyItem(equalTo("bodyZh")));
        assertThat(wrong.jsonPath().<String>getList("errors.message"))
                .anyMatch(message -> message.contains("{deadline}"))
                .anyMatch(message -> message.contains("{number}"));
        handler("housing").get(address).then().statusCode(403);
        supervisor().get("/api/v1/letter-templates/love_letter").then().statusCode(422);
    }

    private static Response preview(String address, Map<String, Object> words) {
        return supervisor().contentType("application/json").body(words).post(address + "/preview");
    }

    private static Response makeVoid(String address, String why) {
        return supervisor()
                .contentType("application/json")
                .body(Map.of("reason", why))
                .post(address + "/void");
    }
}
