package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.city.CityPack;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One administrator offers a pack, another one puts it into force, and all services go by it while they run. */
class PackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);

    @TempDir
    Path folder;

    @Test
    void whatIsPutIntoForceInOneServiceIsInForceInAll() throws IOException {
        var first = inForce("dispatch");
        Files.writeString(
                folder.resolve("city.yaml"),
                "base: " + RunningCity.root().resolve("deploy/cities/drill")
                        + "\nname: {zh: 鹤城市, en: City of Cranes}\n");
        var offered = api.send(api.request("dispatch", "/api/v1/packs", "admin")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(CityPack.zip(folder))));
        var next = offered.ok().body().at("/pack/version").asText();

        assertThat(activate(next, "admin").status()).isEqualTo(403);
        try {
            activate(next, "admin-2").ok();

            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(RunningCity.SERVICES)
                            .allSatisfy(service -> assertThat(inForce(service)).isEqualTo(next)));
        } finally {
            activate(first, "admin");
        }
    }

    private Api.Answer activate(String version, String login) {
        return api.post(
                "dispatch", "/api/v1/packs/" + version + "/activation", login, Map.of("reason", "another name"));
    }

    private String inForce(String service) {
        return api.get(service, "/q/metrics", null)
                .body()
                .asText()
                .replaceAll("(?s).*whistle_pack_info\\{[^}]*version=\"([^\"]+)\".*", "$1");
    }
}
