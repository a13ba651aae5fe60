package city.whistle.intake.place;

import city.whistle.city.AreaLevel;
import city.whistle.city.City;
import java.util.stream.Stream;

/** Says what is wrong with a grid's code: its form, or the first part of it that is none of the city's. */
final class GridCode {
    private static final int DIGITS = AreaLevel.GRID.digits();

    private GridCode() {}

    static String fault(String code, City city) {
        if (!code.matches("[0-9]{" + DIGITS + "}")) {
            return "must have " + DIGITS
                    + " digits: 6 of the county, 3 of the subdistrict, 3 of the community, 3 of the grid";
        }
        return Stream.of(AreaLevel.DISTRICT, AreaLevel.SUBDISTRICT, AreaLevel.COMMUNITY)
                .map(level -> code.substring(0, level.digits()))
                .filter(part -> city.area(part).isEmpty())
                .findFirst()
                .map(part -> "begins with " + part + ", which is no area of "
                        + city.name().en())
                .orElseGet(() -> "must be one of the grids of its community in "
                        + city.name().en());
    }
}
