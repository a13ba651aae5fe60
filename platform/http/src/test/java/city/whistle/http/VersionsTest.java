package city.whistle.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class VersionsTest {
    @Inject
    AgroalDataSource database;

    @Test
    void ofTwoWhoChangeTheSameAtOnceOneIsTold() throws SQLException {
        var job = aJob();
        try (var two = Executors.newFixedThreadPool(2)) {
            var slow = CompletableFuture.supplyAsync(() -> rename(job, 1500), two);
            var fast = CompletableFuture.supplyAsync(() -> rename(job, 1000), two);

            assertThat(new int[] {slow.join(), fast.join()}).containsExactlyInAnyOrder(200, 412);
        }
    }

    private static int rename(UUID job, int millis) {
        return given().post("/api/v1/desk/jobs/" + job + "/" + millis).statusCode();
    }

    private UUID aJob() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into job values (?, 'new', 0)")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        return id;
    }
}
