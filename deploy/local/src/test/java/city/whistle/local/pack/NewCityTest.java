package city.whistle.local.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.city.CityPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new city is small and whole. */
class NewCityTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path directory;

    @Test
    void aNewPackIsWholeAndLiesWhereItWasAskedFor() {
        var outcome = NewCity.run(arguments("47.35,123.92"), ROOT);

        assertThat(outcome.exitCode()).as(outcome.lines().toString()).isZero();
        assertThat(CityPack.lint(pack())).isEmpty();
        var city = CityPack.read(pack());
        assertThat(city.version()).startsWith("hill-");
        assertThat(city.code()).isEqualTo("411100");
        assertThat(city.name().en()).isEqualTo("Hill Town");
        assertThat(city.gridAt(47.351, 123.921).orElseThrow().code()).isEqualTo("411101001002002");
    }

    @Test
    void wrongOptionsAreNamed() {
        assertThatThrownBy(() -> NewCity.run(arguments("somewhere"), ROOT)).hasMessageContaining("--at takes latitude");
        var without = new ArrayList<>(arguments("47.35,123.92"));
        without.subList(1, 3).clear();
        assertThatThrownBy(() -> NewCity.run(without, ROOT)).hasMessageContaining("--id is needed");
        assertThat(pack()).doesNotExist();
    }

    private List<String> arguments(String at) {
        return List.of(
                pack().toString(),
                "--id",
                "hill",
                "--code",
                "411100",
                "--name",
                "山城市",
                "--name-en",
                "Hill Town",
                "--at",
                at);
    }

    private Path pack() {
        return directory.resolve("hill");
    }
}
