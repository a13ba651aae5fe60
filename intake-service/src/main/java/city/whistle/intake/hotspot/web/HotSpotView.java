package city.whistle.intake.hotspot.web;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.intake.hotspot.HotSpot;
import city.whistle.intake.sorting.SortingView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hot spot in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotSpotView(
        String category,
        String categoryName,
        String grid,
        String gridName,
        double lat,
        double lon,
        int count,
        int before,
        int growth,
        int merged,
        @Nullable String jointCase,
        OffsetDateTime latest,
        List<String> numbers,
        List<Integer> trend) {

    static HotSpotView of(HotSpot spot, City city, Language language) {
        return new HotSpotView(
                spot.category(),
                SortingView.name(spot.category(), city, language),
                spot.grid(),
                city.grid(spot.grid())
                        .map(Grid::name)
                        .map(name -> name.in(language))
                        .orElse(spot.grid()),
                spot.lat(),
                spot.lon(),
                spot.count(),
                spot.before(),
                spot.growth(),
                spot.merged(),
                spot.joint(),
                OffsetDateTime.ofInstant(spot.latest(), city.zone()),
                spot.numbers(),
                spot.trend());
    }
}
