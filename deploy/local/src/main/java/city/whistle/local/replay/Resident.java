package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What one resident answers when the work is reported done, to the callback agent or on the tracking page.
 *
 * @param byPage answers on the tracking page instead of waiting for the call
 * @param hardToPlease is dissatisfied the first time
 */
record Resident(CityHttp http, Filed filed, boolean byPage, boolean hardToPlease) {
    private static final int EVERY_NTH_IS_HARD_TO_PLEASE = 5;
    private static final int EVERY_NTH_ANSWERS_BY_PAGE = 4;

    /**
     * The resident of a worked case.
     *
     * @param order its place among the worked cases, from 0
     */
    static Resident of(CityHttp http, Filed filed, int order) {
        return new Resident(
                http,
                filed,
                order % EVERY_NTH_ANSWERS_BY_PAGE == EVERY_NTH_ANSWERS_BY_PAGE - 1,
                order % EVERY_NTH_IS_HARD_TO_PLEASE == EVERY_NTH_IS_HARD_TO_PLEASE - 1);
    }

    /** Null means that nobody has asked yet. */
    @Nullable
    Answer answer(JsonNode ticket) {
        boolean pleased = !hardToPlease || ticket.path("cycle").asInt() > 1;
        var body = CityHttp.JSON.createObjectNode().put("solved", pleased);
        body.put("satisfaction", pleased ? "satisfied" : "dissatisfied");
        body.put("remark", pleased ? "处理及时，谢谢" : "问题还在，没有解决");
        var answer = byPage
                ? http.post(
                        "intake",
                        "/api/v1/complaints/%s/answer?code=%s".formatted(filed.number(), filed.code()),
                        null,
                        body)
                : http.post(
                        "callback",
                        "/api/v1/callbacks/%s/attempts".formatted(filed.id()),
                        "agent",
                        body.put("reached", true).put("contacted", true).put("truthful", pleased));
        return answer.ok() || answer.status() == 404 ? null : answer;
    }
}
