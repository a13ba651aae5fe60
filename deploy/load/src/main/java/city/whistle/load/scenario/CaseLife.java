package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.foreach;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

/** The steps of a case's life, from the resident's complaint to the closed case, as those would take them who do. */
final class CaseLife {
    private static final int PHOTO_SIZE = 64;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);
    private static final String COMPLAINT = """
            {"channel": "app", "kind": "complaint", "text": "#{text}",
             "place": {"lat": #{lat}, "lon": #{lon}, "crs": "WGS84"},
             "reporter": {"name": "居民", "phone": "#{phone}"}}""";

    private static final byte[] PHOTO = photoOfWork();

    private final Load load;
    private final Tokens tokens;
    private final Words words;

    CaseLife(Load load) {
        this.load = load;
        this.tokens = Tokens.of(load.city());
        this.words = Words.of(load.city().url("intake"));
    }

    /** A complaint is filed; the session knows its id. */
    ChainBuilder filing() {
        return feed(words.endless())
                .exec(post(load.city().url("intake")).check(jsonPath("$.id").saveAs("id")));
    }

    /** The same is sent to somebody who keeps nothing. */
    ChainBuilder filingAt(String address) {
        return feed(words.endless()).exec(post(address));
    }

    private static HttpRequestActionBuilder post(String address) {
        return http("file")
                .post(address + "/api/v1/complaints")
                .header("Idempotency-Key", "#{key}")
                .header("Content-Type", "application/json")
                .body(StringBody(COMPLAINT))
                .check(status().is(201));
    }

    /** From filing to the end, everybody at once at their post. */
    ChainBuilder whole() {
        return group("filed to desk")
                .on(exec(filing()).exec(awaitState("dispatched")))
                .exitHereIfFailed()
                .exec(act("sign-in", "{\"assignee\": \"handler-#{unit}\"}"))
                .exec(act("contact", "{\"how\": \"phone\", \"note\": \"已与来电人联系\"}"))
                .exec(foreach("#{coHandlers}", "coHandler").on(exec(reportIn())))
                .exec(photo())
                .exec(act("done", """
                        {"finding": "现场检查，反映情况属实", "action": "已现场处置并复查", "reason": "solved",
                         "contacted": true, "evidence": ["#{photo}"]}"""))
                .exec(group("done to closed").on(exec(callback()).exec(awaitState("closed"))));
    }

    private ChainBuilder awaitState(String state) {
        return exec(session -> session.set("state", "unknown").set("coHandlers", List.of()))
                .exec(asLongAs(session -> !state.equals(session.getString("state")) && !session.isFailed())
                        .on(exec(look())
                                .doIf(session -> !state.equals(session.getString("state")))
                                .then(exec(place()).pause(LOOK_AGAIN))));
    }

    /** A case that is not there yet is looked for again. */
    private HttpRequestActionBuilder look() {
        return http("look at ticket")
                .get(load.city().url("dispatch") + "/api/v1/tickets/#{id}")
                .header("Authorization", session -> tokens.bearer("supervisor"))
                .check(
                        status().in(200, 404),
                        jsonPath("$.state").optional().saveAs("state"),
                        jsonPath("$.lead.unit").optional().saveAs("unit"),
                        jsonPath("$.coHandlers[*].unit").findAll().optional().saveAs("coHandlers"),
                        header("ETag").optional().saveAs("etag"));
    }

    /** What sorting was unsure of waits for a dispatcher, who sends it to the city's command desk. */
    private ChainBuilder place() {
        return doIf(session -> "triage".equals(session.getString("state")))
                .then(exec(http("triage")
                        .post(load.city().url("dispatch") + "/api/v1/tickets/#{id}/triage")
                        .header("Authorization", session -> tokens.bearer("dispatcher"))
                        .header("If-Match", "#{etag}")
                        .header("Content-Type", "application/json")
                        .body(StringBody("""
                                {"tier": "ordinary", "urgency": "normal", "category": "env.noise", "lead": "city-command",
                                 "coHandlers": [], "reason": "电话核实后派单"}"""))
                        .check(status().in(200, 409, 412))));
    }

    private ChainBuilder act(String action, String body) {
        return exec(http(action)
                .post(load.city().url("dispatch") + "/api/v1/tickets/#{id}/" + action)
                .header("Authorization", this::handler)
                .header("Content-Type", "application/json")
                .body(StringBody(body))
                .check(status().is(200)));
    }

    private HttpRequestActionBuilder reportIn() {
        return http("report-in")
                .post(load.city().url("dispatch") + "/api/v1/tickets/#{id}/report-in")
                .header("Authorization", session -> tokens.bearer("handler-" + session.getString("coHandler")))
                .header("Content-Type", "application/json")
                .body(StringBody("{\"note\": \"已到场配合处置\"}"))
                .check(status().is(200));
    }

    private ChainBuilder photo() {
        return exec(http("photo")
                .post(load.city().url("intake") + "/api/v1/attachments")
                .header("Authorization", this::handler)
                .bodyPart(ByteArrayBodyPart("file", PHOTO)
                        .contentType("image/png")
                        .fileName("done.png"))
                .asMultipartForm()
                .check(status().in(200, 201), jsonPath("$.id").saveAs("photo")));
    }

    /** The agent asks the resident, as soon as the case is on the list of calls. */
    private ChainBuilder callback() {
        return exec(session -> session.set("called", 404))
                .exec(asLongAs(session -> session.getInt("called") == 404 && !session.isFailed())
                        .on(exec(http("callback")
                                        .post(load.city().url("callback") + "/api/v1/callbacks/#{id}/attempts")
                                        .header("Authorization", session -> tokens.bearer("agent"))
                                        .header("Content-Type", "application/json")
                                        .body(StringBody("""
                                                {"reached": true, "contacted": true, "truthful": true, "solved": true,
                                                 "satisfaction": "satisfied", "remark": "处理及时，谢谢"}"""))
                                        .check(status().in(200, 201, 404).saveAs("called")))
                                .doIf(session -> session.getInt("called") == 404)
                                .then(pause(LOOK_AGAIN))));
    }

    private static byte[] photoOfWork() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(PHOTO_SIZE, PHOTO_SIZE, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private String handler(Session session) {
        return tokens.bearer("handler-" + session.getString("unit"));
    }
}
