package city.whistle.local.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import city.whistle.city.AreaLevel;
import city.whistle.city.CityPack;
import city.whistle.city.diff.Diff;
import city.whistle.contracts.CommandLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's own spreadsheets and grids become a pack, whole or not at all. */
class ImportCityTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path directory;

    @Test
    void aCityOfFortyUnitsAndThreeHundredGridsIsImportedWhole() {
        var outcome = imported(new LakeTown());

        assertThat(outcome.exitCode()).as(outcome.lines().toString()).isZero();
        assertThat(CityPack.lint(pack())).isEmpty();
        var city = CityPack.read(pack());
        assertThat(city.name().zh()).isEqualTo("湖城市");
        assertThat(city.units()).hasSize(LakeTown.UNITS);
        assertThat(city.grids()).hasSize(LakeTown.GRIDS);
        assertThat(city.districts()).hasSize(2);
        assertThat(city.outlines(AreaLevel.COMMUNITY)).hasSize(30);
        assertThat(city.category("life.ab").orElseThrow().limit()).hasToString("Limit[number=3, unit=WORK_DAY]");
        assertThat(city.unit("street-4").orElseThrow().level()).isEqualTo(CommandLevel.SUBDISTRICT);
        assertThat(city.unit("street-4").orElseThrow().serves()).isEqualTo("330202002");
    }

    @Test
    void whatIsInGcj02LiesWhereItIsOnTheGround() {
        imported(new LakeTown());

        var city = CityPack.read(pack());
        var corner = LakeTown.corner(123);
        var grid = city.gridAt(corner.lat() + 0.002, corner.lon() + 0.002).orElseThrow();
        assertThat(grid.code()).isEqualTo(LakeTown.code(123));
        assertThat(grid.lat()).isCloseTo(corner.lat() + 0.002, within(1e-5));
    }

    @Test
    void whatIsWrongIsNamedWithLineAndColumnAndNothingIsWritten() throws IOException {
        var outcome = imported(new LakeTown()
                .withUnit(3, 2, "局")
                .withUnit(5, 5, "天目湖")
                .withUnit(6, 7, "nobody")
                .withUnit(7, 1, ""));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anyMatch(line -> line.contains("湖城.xlsx[单位]:4: column C '类型': error: '局' is no kind; write one of"))
                .anyMatch(line -> line.contains("湖城.xlsx[单位]:6: column F '服务区域（名称或编码）': error: '天目湖' is no area"))
                .anyMatch(line -> line.contains("湖城.xlsx[单位]:8: column B '单位名称': error: is empty"));
        nothingIsWritten();
    }

    @Test
    void whatLintFindsIsNamedWhereItWasRead() throws IOException {
        var outcome = imported(new LakeTown().withUnit(6, 7, "nobody").withUnit(20, 6, ""));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).anyMatch(line -> line.contains("湖城.xlsx[单位]:7: error: head 'nobody' is nobody"));
        nothingIsWritten();
    }

    @Test
    void aReferenceSystemIsNeverGuessed() throws IOException {
        var arguments = arguments(new LakeTown());
        int crs = arguments.indexOf("--crs");
        var without = new ArrayList<>(arguments);
        without.subList(crs, crs + 2).clear();
        var other = new ArrayList<>(arguments);
        other.set(crs + 1, "Beijing54");

        assertThatThrownBy(() -> ImportCity.run(without, ROOT)).hasMessageContaining("--crs is needed");
        assertThatThrownBy(() -> ImportCity.run(other, ROOT)).hasMessageContaining("it is never guessed");
        nothingIsWritten();
    }

    @Test
    void aFileThatSaysAnotherReferenceSystemIsRefused() throws IOException {
        var arguments = arguments(new LakeTown());
        var map = directory.resolve("网格.geojson");
        var said = "{\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::4490\"}},";
        Files.writeString(map, Files.readString(map).replaceFirst("\\{", said));

        var outcome = ImportCity.run(arguments, ROOT);

        assertThat(outcome.lines())
                .anyMatch(line -> line.contains("网格.geojson:1: crs: error: it says that it is in CGCS2000"));
        nothingIsWritten();
    }

    @Test
    void metresOfAProjectionAreRefused() throws IOException {
        var arguments = arguments(new LakeTown());
        var map = directory.resolve("网格.geojson");
        Files.writeString(map, Files.readString(map).replaceFirst("\\[\\[\\[[^\\]]*", "[[[40512345.1, 3345678.2"));

        var outcome = ImportCity.run(arguments, ROOT);

        assertThat(outcome.lines())
                .anyMatch(line -> line.contains("网格.geojson:3: geometry: error: ")
                        && line.contains("is no longitude and latitude"));
        nothingIsWritten();
    }

    @Test
    void aNewTableIsLaidIntoAPackThereWas() {
        imported(new LakeTown());
        var changed = new LakeTown().withUnit(12, 1, "湖城市市政公司").unitsCsv(directory, "GB18030");
        var next = directory.resolve("next");

        var outcome = ImportCity.run(
                List.of(
                        next.toString(),
                        "--base",
                        pack().toString(),
                        "--units",
                        changed.toString(),
                        "--encoding",
                        "GB18030"),
                ROOT);

        assertThat(outcome.exitCode()).as(outcome.lines().toString()).isZero();
        var city = CityPack.read(next);
        assertThat(city.unit("bureau-2").orElseThrow().name().zh()).isEqualTo("湖城市市政公司");
        assertThat(city.grids()).hasSize(LakeTown.GRIDS);
    }

    @Test
    void aPacksOwnTablesChangeNothingWhenTheyAreImportedAgain() {
        var crane = ROOT.resolve("deploy/cities/crane");
        var arguments = new ArrayList<>(List.of(pack().toString(), "--base", crane.toString()));
        Table.ALL.forEach(table -> arguments.addAll(
                List.of(table.option(), crane.resolve(table.file()).toString())));
        arguments.addAll(List.of("--grids", crane.resolve("grids.geojson").toString(), "--crs", "WGS84"));

        var outcome = ImportCity.run(arguments, ROOT);

        assertThat(outcome.exitCode()).as(outcome.lines().toString()).isZero();
        assertThat(Diff.between(CityPack.read(crane), CityPack.read(pack()))).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsNotTakenForUtf8() {
        imported(new LakeTown());
        var units = new LakeTown().unitsCsv(directory, "GB18030");
        var next = directory.resolve("next").toString();

        var outcome = ImportCity.run(List.of(next, "--base", pack().toString(), "--units", units.toString()), ROOT);

        assertThat(outcome.lines()).anyMatch(line -> line.contains("is not UTF-8; save it as UTF-8, or say how"));
    }

    @Test
    void aDirectoryThatHoldsSomethingIsLeftAlone() {
        imported(new LakeTown());

        assertThatThrownBy(() -> imported(new LakeTown())).hasMessageContaining("nothing is ever overwritten");
    }

    private Outcome imported(LakeTown town) {
        return ImportCity.run(arguments(town), ROOT);
    }

    private List<String> arguments(LakeTown town) {
        var book = town.workbook(directory).toString();
        return List.of(
                pack().toString(),
                "--id",
                "lake",
                "--code",
                "330200",
                "--name",
                "湖城市",
                "--name-en",
                "Lake City",
                "--units",
                book,
                "--people",
                book,
                "--categories",
                book,
                "--examples",
                book,
                "--grids",
                LakeTown.geoJson(directory).toString(),
                "--crs",
                "GCJ02");
    }

    private Path pack() {
        return directory.resolve("lake");
    }

    private void nothingIsWritten() throws IOException {
        try (var there = Files.list(directory)) {
            assertThat(there).allMatch(path -> path.toString().matches(".*\\.(xlsx|geojson)"));
        }
    }
}
