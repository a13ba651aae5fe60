package city.whistle.callback.callback.web;

import static city.whistle.callback.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class BadInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                     | reached",
                "{'reached':null}                                                       | reached",
                "{'reached':'perhaps'}                                                  | reached",
                "{'reached':1}                                                          | reached",
                "{'reached':true}                                                       | solved",
                "{'reached':true,'solved':true}                                         | satisfaction",
                "{'reached':true,'satisfaction':'satisfied'}                            | solved",
                "{'reached':true,'solved':true,'satisfaction':'overjoyed'}              | satisfaction",
                "{'reached':true,'solved':true,'satisfaction':7}                        | satisfaction",
                "{'reached':true,'solved':{},'satisfaction':'satisfied'}                | solved",
                "{'reached':true,'solved':true,'satisfaction':'satisfied','remark':[]}  | remark",
                "{'reached':true,'solved':true,'satisfaction':'satisfied','remark':'a\\u0000b'} | remark",
                "{'reached':false,'nextAt':'tomorrow'}                                  | nextAt",
                "{'reached':false,'nextAt':'2026-03-02T10:00:00'}                       | nextAt",
                "{'reached':false,'nextAt':'2020-03-02T10:00:00+08:00'}                 | nextAt",
                "{'reached':false,'nextAt':'9998-03-02T10:00:00+08:00'}                 | nextAt"
            })
    void aBadAttemptIsRefusedByFieldAndNotMade(String body, String field) {
        var aCase = scheduled();

        var answer = Staff.agent().json().body(json(body)).post("/api/v1/callbacks/{id}/attempts", aCase.id());

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.field")).contains(field);
        assertUntouched(aCase);
    }

    @Test
    void aRemarkWithoutEndIsRefused() {
        var aCase = scheduled();
        var body = "{\"reached\":true,\"solved\":true,\"satisfaction\":\"satisfied\",\"remark\":\"" + "长".repeat(2001)
                + "\"}";

        var answer = Staff.agent().json().body(body).post("/api/v1/callbacks/{id}/attempts", aCase.id());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("remark");
        assertUntouched(aCase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "\"text\"", "{'reached':true,,}", "{'reached':tru}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        var aCase = scheduled();

        var answer = Staff.agent().json().body(json(body)).post("/api/v1/callbacks/{id}/attempts", aCase.id());

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertUntouched(aCase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                     | decision",
                "{'decision':'maybe','reason':'x'}      | decision",
                "{'decision':'close'}                   | reason",
                "{'decision':'close','reason':'  '}     | reason",
                "{'decision':'close','reason':3}        | reason"
            })
    void aBadReviewIsRefusedByField(String body, String field) {
        var aCase = scheduled();

        var answer = Staff.supervisor().json().body(json(body)).post("/api/v1/callbacks/{id}/review", aCase.id());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).contains(field);
    }

    @Test
    void unknownCasesAndNonsenseIdsAreNotThere() {
        assertThat(Staff.agent().callback(UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(Staff.agent().miss(UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(Staff.agent()
                        .get("/api/v1/callbacks/nonsense", java.util.Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private static void assertUntouched(CaseFixture aCase) {
        Staff.agent()
                .callback(aCase.id())
                .then()
                .statusCode(200)
                .body("attempts.size()", is(0), "answers.size()", is(0), "state", is("due"));
    }

    private static String json(String body) {
        return body.replace('\'', '"');
    }

    private static CaseFixture scheduled() {
        var aCase = aCase();
        Topics.publish(aCase.done(1, Duration.ofDays(2)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}
