package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private final City crane = Packs.crane();

    @Test
    void everyAreaHasAnOutlineByCodeAndName() {
        assertThat(crane.outlines(AreaLevel.DISTRICT))
                .extracting(Outline::code)
                .isEqualTo(crane.districts().stream().map(Area::code).sorted().toList());
        assertThat(crane.outlines(AreaLevel.GRID)).hasSameSizeAs(crane.grids());
        assertThat(crane.outlines(AreaLevel.COMMUNITY))
                .allSatisfy(each ->
                        assertThat(crane.area(each.code()).map(Area::name)).contains(each.name()));
    }

    @Test
    void aLargerAreaIsOnePieceWithoutTheBordersInside() {
        var district = crane.outlines(AreaLevel.DISTRICT).getFirst();
        var grids = crane.outlines(AreaLevel.GRID).stream()
                .filter(grid -> grid.code().startsWith(district.code()))
                .toList();

        assertThat(district.pieces()).hasSize(1);
        assertThat(corners(List.of(district))).isLessThan(corners(grids) / 2);
    }

    @Test
    void aRingEndsWhereItBegins() {
        for (var level : AreaLevel.values()) {
            assertThat(crane.outlines(level))
                    .flatExtracting(Outline::pieces)
                    .allSatisfy(rings -> assertThat(rings)
                            .allSatisfy(ring -> assertThat(ring.getLast()).isEqualTo(ring.getFirst())));
        }
    }

    private static long corners(List<Outline> outlines) {
        return outlines.stream()
                .flatMap(outline -> outline.pieces().stream())
                .flatMap(List::stream)
                .mapToLong(List::size)
                .sum();
    }
}
