package city.whistle.callback.doubt;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.callback.callback.web.StubIntake;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A photo that has shown other work before is noticed. */
@QuarkusTest
@WithBackbone
@WithTestResource(value = StubIntake.class, scope = TestResourceScope.GLOBAL)
class PhotosTest {
    @Inject
    LookAtPhotos looking;

    @Test
    void thePhotoOfAnotherCaseIsFlagged() {
        int shows = Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);
        var one = done(shows);
        var other = done(shows);
        var honest = done(shows + 1);

        var day = one.filedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        var days = Map.of("from", day.toString(), "to", day.plusDays(2).toString());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            look();
            Staff.auditor()
                    .get("/api/v1/doubts", days)
                    .then()
                    .body(reused(one), equalTo(other.number()))
                    .body(reused(other), equalTo(one.number()))
                    .body("cases.find { it.id == '" + honest.id() + "' }", nullValue());
        });
    }

    /** A few photos, the next ones; other tests' wait in the same queue. */
    private void look() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> looking.look());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reused(CaseFixture aCase) {
        return "cases.find { it.id == '" + aCase.id() + "' }.reused";
    }

    /** Recently, as old photos are not looked at any more; the picture is told by the end of its id. */
    private static CaseFixture done(int picture) {
        var photo = new Attachment(
                UUID.randomUUID().toString().substring(0, 24) + "%012d".formatted(picture), "image/png", 1);
        var aCase = aCaseFiledAt(Instant.now().minus(Duration.ofDays(20)))
                .reporting("情况 " + UUID.randomUUID(), "已经处理 " + UUID.randomUUID())
                .showing(photo);
        Topics.publish(aCase.done(1, Duration.ofDays(1)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}
