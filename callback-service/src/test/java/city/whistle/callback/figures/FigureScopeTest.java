package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.callback.Somebody;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureScopeTest {
    private static final Set<String> UNITS = Set.of("housing");
    private static final Set<String> CITY = Set.of("*");

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "LEADER", "AUDITOR", "ADMIN"})
    void whoWatchesCountsTheOwnArea(Role role) {
        assertThat(FigureScope.of(Somebody.with("x", Set.of(role), UNITS, CITY)))
                .isEqualTo(new FigureScope(true, UNITS, CITY));
        assertThat(FigureScope.of(Somebody.with("x", Set.of(role), Set.of(), Set.of("239902"))))
                .isEqualTo(new FigureScope(false, Set.of(), Set.of("239902")));
    }

    @Test
    void aHeadCountsTheOwnUnitsCasesWhateverTheTokenNames() {
        assertThat(FigureScope.of(Somebody.with("x", Set.of(Role.UNIT_HEAD), UNITS, CITY)))
                .isEqualTo(new FigureScope(false, UNITS, Set.of()));
    }

    @Test
    void anAreaIsThatAreaAndTheCityAll() {
        assertThat(FigureScope.area("239902")).isEqualTo(new FigureScope(false, Set.of(), Set.of("239902")));
        assertThat(FigureScope.city()).isEqualTo(new FigureScope(true, Set.of(), Set.of()));
    }
}
