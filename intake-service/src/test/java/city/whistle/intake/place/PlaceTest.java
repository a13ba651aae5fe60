package city.whistle.intake.place;

import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import city.whistle.city.Coordinates;
import city.whistle.city.Grid;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class PlaceTest {
    private static final String RESOLVE = "/api/v1/places/resolve";

    @Test
    void aPointOfBaiduIsFoundInItsGrid() {
        var grid = grids().get(100);
        var point = Coordinates.fromWgs84(Coordinates.Crs.BD09, grid.lat(), grid.lon());

        nobody().queryParam("lat", point.lat())
                .queryParam("lon", point.lon())
                .queryParam("crs", "BD09")
                .get(RESOLVE)
                .then()
                .statusCode(200)
                .body("grid", equalTo(grid.code()))
                .body("districtName", equalTo(grid.district().name().zh()));
    }

    @ParameterizedTest
    @CsvSource({"10,20,WGS84,place", "47,,WGS84,lon", "north,20,WGS84,lat", "NaN,20,WGS84,lat", "47,123,MARS,place.crs"
    })
    void aPointThatIsNoneIsRefused(String lat, String lon, String crs, String field) {
        nobody().queryParam("lat", lat)
                .queryParam("lon", lon == null ? "" : lon)
                .queryParam("crs", crs)
                .get(RESOLVE)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @Test
    void outlinesAreServedForMapsSmallAndKept() {
        var district = grids().getFirst().district();

        var answer = nobody().queryParam("level", "community")
                .queryParam("within", district.code())
                .header("Accept-Language", "en")
                .get("/map/areas")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Content-Encoding", "gzip")
                .body("features.properties.code", everyItem(startsWith(district.code())))
                .body("features[0].geometry.type", equalTo("MultiPolygon"))
                .extract();

        nobody().queryParam("level", "community")
                .header("Accept-Language", "en")
                .header("If-None-Match", answer.header("ETag"))
                .get("/map/areas")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"street,,level", ",,level", "grid,12,within", "grid,abc,within"})
    void outlinesOfNoAreaAreRefused(String level, String within, String field) {
        nobody().queryParam("level", level == null ? "" : level)
                .queryParam("within", within == null ? List.of() : List.of(within))
                .get("/map/areas")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @Test
    void allGridsAreListedPageByPage() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = nobody().queryParam("limit", 150)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/grids")
                    .jsonPath();
            seen.addAll(page.getList("items.grid", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(grids().stream().map(Grid::code).sorted().toList());
        nobody().queryParam("limit", 1).get("/api/v1/grids").then().body("items", hasSize(1));
    }
}
