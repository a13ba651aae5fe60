package city.whistle.intake.sorting.model;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.Crane;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model's life: made, tried in the shadow, activated, rolled back. */
@QuarkusTest
@WithBackbone
class SorterModelTest {
    private static final String MODELS = "/api/v1/sorter-models";

    @Inject
    TrainRegularly regular;

    @Test
    void correctionsBecomeAModelThatIsTriedActivatedAndRolledBack() {
        var first = model("active").getString("version");
        var corrected = filed(body("江边冬泳的更衣棚子被大风掀了" + UUID.randomUUID()));
        teach(corrected, "edu.culture_sports", 204);
        var decided = filed(body("冬泳更衣棚没有门" + UUID.randomUUID()));
        Topics.publish(decided(decided));

        var made = await().until(SorterModelTest::train, model -> model.getInt("corrected") >= 2);
        assertThat(made.getString("state")).isEqualTo("shadow");
        assertThat(made.getDouble("figures.accuracy")).isGreaterThan(0.8);

        var second = made.getString("version");
        await().untilAsserted(() -> {
            filed(body("楼下噪音扰民" + UUID.randomUUID()));
            assertThat(model("shadow").getInt("trial.cases")).isPositive();
        });

        activate(second);
        await().until(() -> sortedBy().equals(second));
        activate(first);
        await().until(() -> sortedBy().equals(first));
        as("audits", "auditor").get(MODELS).then().body("items.activatedBy", hasItem("boss"));
    }

    @Test
    void whatWasTaughtIsLearntOnceWithoutAskingAndGoesNoFurtherThanTheShadow() throws Throwable {
        var active = model("active").getString("version");
        teach(filed(body("冰雕展的冰滑梯护栏松了" + UUID.randomUUID())), "edu.culture_sports", 204);

        VertxContextSupport.subscribeAndAwait(regular::train);
        var made = model("shadow");
        VertxContextSupport.subscribeAndAwait(regular::train);

        assertThat(made.getString("madeBy")).isEqualTo("intake-service");
        assertThat(model("shadow").getString("madeAt")).isEqualTo(made.getString("madeAt"));
        assertThat(model("active").getString("version")).isEqualTo(active);
    }

    @Test
    void onlyACategoryOfTheCityIsALesson() {
        var filed = filed(body("路灯不亮" + UUID.randomUUID()));

        teach(filed, "moon.dust", 422);
        teach(filed, "env", 422);
        teach(new Intake.Case(UUID.randomUUID(), "", ""), "env.noise", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "dispatcher", "supervisor", "auditor"})
    void onlyAnAdministratorMakesOrActivatesModels(String role) {
        as("somebody", role).post(MODELS).then().statusCode(403);
        as("somebody", role)
                .body(Map.of("reason", "x"))
                .post(MODELS + "/sorter-0/activation")
                .then()
                .statusCode(403);
    }

    @Test
    void anActivationNeedsAModelAndAReason() {
        as("boss", "admin")
                .body(Map.of("reason", "better"))
                .post(MODELS + "/sorter-0/activation")
                .then()
                .statusCode(404);
        as("boss", "admin")
                .body(Map.of())
                .post(MODELS + "/sorter-0/activation")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
    }

    private static void teach(Intake.Case filed, String category, int status) {
        as("operator", "operator")
                .body(Map.of("category", category))
                .put(COMPLAINTS + "/" + filed.id() + "/category")
                .then()
                .statusCode(status);
    }

    private static TicketTriaged decided(Intake.Case filed) {
        var grid = Crane.CITY.grids().get(0);
        var place = grid.place();
        var subject = new Subject(Tier.ORDINARY, Urgency.NORMAL, "edu.culture_sports", "冬泳更衣棚", place, Instant.now());
        var head = new Head(
                filed.id(), filed.number(), Instant.now(), Crane.CITY.version(), Actor.staff("dispatcher", null));
        return new TicketTriaged(head, 1, TriageStage.DECIDED, subject, List.of());
    }

    private static JsonPath train() {
        return as("boss", "admin").post(MODELS).then().statusCode(201).extract().jsonPath();
    }

    private static void activate(String version) {
        as("boss", "admin")
                .body(Map.of("reason", "it did better"))
                .post(MODELS + "/" + version + "/activation")
                .then()
                .statusCode(200)
                .body("state", equalTo("active"));
    }

    private static JsonPath model(String state) {
        var models =
                as("boss", "admin").get(MODELS).then().statusCode(200).extract().jsonPath();
        models.setRootPath("items.find { it.state == '" + state + "' }");
        return models;
    }

    private static String sortedBy() {
        return file(body("路灯不亮" + UUID.randomUUID())).jsonPath().getString("sorting.model");
    }
}
