package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.VertxCoreRecorder;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class IdempotencyTest {
    private final AtomicInteger done = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    @Inject
    Idempotency idempotency;

    @Inject
    IdempotencyPurge purge;

    @Inject
    AgroalDataSource database;

    record Order(String what) {}

    record Receipt(String number, String what) {}

    @Test
    void withoutAKeyTheWorkIsDoneEachTime() throws Exception {
        await(() -> idempotency.once("order", null, new Order("a"), Receipt.class, () -> work("a")));
        await(() -> idempotency.once("order", null, new Order("a"), Receipt.class, () -> work("a")));

        assertThat(done).hasValue(2);
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() throws Exception {
        var first = await(once("a"));
        var second = await(once("a"));

        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws Exception {
        await(once("a"));

        assertThatThrownBy(() -> await(once("b"))).hasCauseInstanceOf(KeyReused.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void keysOfDifferentScopesDoNotMeet() throws Exception {
        await(once("a"));
        await(() -> idempotency.once("other", key, new Order("b"), Receipt.class, () -> work("b")));

        assertThat(done).hasValue(2);
    }

    @Test
    void workThatFailsLeavesNoKey() throws Exception {
        Supplier<Uni<Receipt>> fails = () -> work("a").map(receipt -> {
            throw new IllegalStateException("after the work");
        });
        assertThatThrownBy(() -> await(() -> idempotency.once("order", key, new Order("a"), Receipt.class, fails)))
                .hasCauseInstanceOf(IllegalStateException.class);

        assertThat(keys()).isZero();
        assertThat(await(once("a")).what()).isEqualTo("a");
    }

    @Test
    void twoAtOnceDoTheWorkOnce() throws Exception {
        var both = new CompletableFuture<?>[] {start(this::slowly), start(this::slowly)};
        CompletableFuture.allOf(both).get(20, TimeUnit.SECONDS);

        assertThat(both[0].get()).isEqualTo(both[1].get());
        assertThat(done).hasValue(1);
    }

    @Test
    void theSecondOfTwoDoesTheWorkWhenTheFirstFails() throws Exception {
        var began = new CompletableFuture<Void>();
        Supplier<Uni<Receipt>> failing = () -> {
            began.complete(null);
            return Uni.createFrom()
                    .<Receipt>failure(new IllegalStateException("too bad"))
                    .onFailure()
                    .call(() -> pause());
        };
        var first = start(() -> idempotency.once("order", key, new Order("a"), Receipt.class, failing));
        began.get(20, TimeUnit.SECONDS);
        var second = start(once("a"));

        assertThatThrownBy(() -> first.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(second.get(20, TimeUnit.SECONDS).what()).isEqualTo("a");
    }

    @Test
    void aKeyIsForgottenAfterAWeek() throws Exception {
        await(once("a"));
        age(Duration.ofDays(6));
        await(() -> purge.forget());
        assertThat(keys()).isOne();

        age(Duration.ofDays(7).plusMinutes(1));
        await(() -> purge.forget());
        assertThat(keys()).isZero();
    }

    @Test
    void anEndlessKeyIsRefused() {
        assertThatThrownBy(() -> await(() ->
                        idempotency.once("order", "x".repeat(201), new Order("a"), Receipt.class, () -> work("a"))))
                .hasCauseInstanceOf(InvalidField.class);
    }

    private Supplier<Uni<Receipt>> once(String what) {
        return () -> idempotency.once("order", key, new Order(what), Receipt.class, () -> work(what));
    }

    private Uni<Receipt> slowly() {
        return idempotency.once(
                "order", key, new Order("a"), Receipt.class, () -> work("a").call(this::pause));
    }

    private Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(400));
    }

    private Uni<Receipt> work(String what) {
        return Uni.createFrom().item(() -> new Receipt("no. " + done.incrementAndGet(), what));
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Exception {
        return start(work).get(20, TimeUnit.SECONDS);
    }

    /** Begins a transaction of its own on an event loop, as a request would. */
    private static <T> CompletableFuture<T> start(Supplier<Uni<T>> work) {
        var result = new CompletableFuture<T>();
        var context = VertxContext.createNewDuplicatedContext(
                VertxCoreRecorder.getVertx().get().getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(
                go -> Panache.withTransaction(work).subscribe().with(result::complete, result::completeExceptionally));
        return result;
    }

    private int keys() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from idempotency_key where key = ?")) {
            query.setString(1, key);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private void age(Duration age) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_key set created_at = now() - ?::interval where key = ?")) {
            update.setString(1, age.toString());
            update.setString(2, key);
            update.executeUpdate();
        }
    }
}
