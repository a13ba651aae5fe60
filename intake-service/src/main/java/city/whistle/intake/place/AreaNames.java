package city.whistle.intake.place;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places for those who name no more than an area: the community that the address speaks of, or else one of the area's grids. */
@ApplicationScoped
public class AreaNames {
    private final City city;

    public AreaNames(City city) {
        this.city = city;
    }

    /** The code of the grid that stands for a district, subdistrict or community, by its code or name; null if there is none. */
    public @Nullable String gridFor(String area, @Nullable String address) {
        var grids = city.grids().stream()
                .sorted(Comparator.comparing(Grid::code))
                .filter(grid -> Stream.of(grid.district(), grid.subdistrict(), grid.community())
                        .anyMatch(each -> isMeant(each, area)))
                .toList();
        return named(grids.stream(), address)
                .or(() -> grids.stream().findFirst())
                .map(Grid::code)
                .orElse(null);
    }

    private static Optional<Grid> named(Stream<Grid> grids, @Nullable String address) {
        return address == null
                ? Optional.empty()
                : grids.filter(grid -> address.contains(grid.community().name().zh()))
                        .max(Comparator.comparingInt(
                                grid -> grid.community().name().zh().length()));
    }

    private static boolean isMeant(Area area, String said) {
        return area.code().equals(said)
                || area.name().zh().equals(said)
                || area.name().en().equalsIgnoreCase(said);
    }
}
