package city.whistle.callback.pack;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.callback.callback.web.StubIntake;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.KeptPack;
import city.whistle.packs.FollowPack;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into force elsewhere is taken up here, kept, and nothing that is wrong with it does any harm. */
@QuarkusTest
@WithBackbone
@WithTestResource(value = StubIntake.class, scope = TestResourceScope.GLOBAL)
class FollowPackTest {
    @Inject
    City city;

    @Inject
    FollowPack followPack;

    @Inject
    KeptPack kept;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "whistle.city")
    String directory;

    @TempDir
    Path folder;

    private City first;

    @BeforeEach
    void theCityIsAsItIs() {
        first = city.present();
    }

    @AfterEach
    void theCityIsAsItWas() throws IOException {
        StubPacks.inForce(first.version(), CityPack.zip(Path.of(directory)));
        followPack.follow();
        StubPacks.nothingInForce();
        assertThat(city.version()).isEqualTo(first.version());
    }

    @Test
    void theCityGoesByWhatIsInForceAndStartsWithItAgain() throws IOException {
        var next = renamed();

        StubPacks.inForce(next.version(), CityPack.zip(folder));
        followPack.follow();

        assertThat(city.version()).isEqualTo(next.version()).isNotEqualTo(first.version());
        assertThat(city.name().en()).isEqualTo("City of Cranes");
        assertThat(kept.read()).map(City::version).hasValue(next.version());
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("whistle_pack_info\\{[^}]*version=\"" + next.version() + "\"")
                .doesNotContain("version=\"" + first.version() + "\"");
    }

    @Test
    void theCityStaysAsItIsWhateverIsWrong() throws IOException {
        renamed();
        var zip = CityPack.zip(folder);

        StubPacks.nothingInForce();
        followPack.follow();
        StubPacks.broken();
        followPack.follow();
        StubPacks.inForce("crane-000000000000", zip);
        followPack.follow();
        StubPacks.inForce("crane-000000000000", "no zip".getBytes(UTF_8));
        followPack.follow();
        Files.writeString(folder.resolve("city.yaml"), "base: " + directory + "\nid: stork\n");
        StubPacks.inForce(CityPack.read(folder).version(), CityPack.zip(folder));
        followPack.follow();

        assertThat(city.present()).isSameAs(first);
        assertThat(given().get("/q/health/well").asString()).contains("a pack of another city");
    }

    @Test
    void aRowThatCannotBeReadIsAsNone() throws IOException, SQLException {
        var next = renamed();
        StubPacks.inForce(next.version(), CityPack.zip(folder));
        followPack.follow();

        for (var damage : new String[] {"zip = '\\x00'", "version = 'crane-000000000000'"}) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("update pack_in_force set " + damage);
            }
            assertThat(kept.read()).isEmpty();
        }
    }

    /** The city of the tests under another name. */
    private City renamed() throws IOException {
        Files.writeString(folder.resolve("city.yaml"), "base: " + directory + "\nname: {zh: 鹤城, en: City of Cranes}\n");
        return CityPack.read(folder);
    }
}
