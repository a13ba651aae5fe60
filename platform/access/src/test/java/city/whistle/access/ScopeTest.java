package city.whistle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final String GRID = "230202001001001";

    @Test
    void whoSeesEverythingSeesIt() {
        assertThat(new Scope(true, Set.of(), Set.of()).sees(List.of(), GRID)).isTrue();
    }

    @Test
    void aUnitSeesWhatItHandlesAndNothingElse() {
        var scope = new Scope(false, Set.of("water"), Set.of());

        assertThat(scope.sees(List.of("roads", "water"), GRID)).isTrue();
        assertThat(scope.sees(List.of("waterworks"), GRID)).isFalse();
        assertThat(scope.sees(List.of(), GRID)).isFalse();
    }

    @Test
    void aDistrictSeesWhatLiesInItAndNothingElse() {
        var scope = new Scope(false, Set.of(), Set.of("230202"));

        assertThat(scope.sees(List.of("roads"), GRID)).isTrue();
        assertThat(scope.sees(List.of("roads"), "230203001001001")).isFalse();
    }

    @Test
    void withoutUnitsAndAreasNothingIsSeen() {
        assertThat(new Scope(false, Set.of(), Set.of()).sees(List.of("roads"), GRID))
                .isFalse();
        assertThat(ScopePredicate.of(new Scope(false, Set.of(), Set.of()), "units", "grid")
                        .sql())
                .isEqualTo("false");
    }

    @Test
    void theConditionForRowsHasJustWhatTheScopeHas() {
        assertThat(ScopePredicate.of(new Scope(true, Set.of("water"), Set.of("230202")), "u", "g"))
                .isEqualTo(new ScopePredicate("true", Map.of()));
        var ofUnits = ScopePredicate.of(new Scope(false, Set.of("water"), Set.of()), "array[t.lead]", "t.grid");
        assertThat(ofUnits.sql())
                .isEqualTo("false or cast(array[t.lead] as text[]) && string_to_array(:scopeUnits, ',')");
        assertThat(ofUnits.parameters()).isEqualTo(Map.of("scopeUnits", "water"));
        var ofAreas = ScopePredicate.of(new Scope(false, Set.of(), Set.of("230202")), "array[t.lead]", "t.grid");
        assertThat(ofAreas.sql()).startsWith("false or exists").contains("starts_with(t.grid, scope_area.code)");
        assertThat(ofAreas.parameters()).isEqualTo(Map.of("scopeAreas", "230202"));
    }

    @Test
    void aStarIsTheWholeCity() {
        var caller = new Caller();
        caller.become("supervisor", Set.of(Role.SUPERVISOR), Set.of(), Set.of("*"));

        assertThat(caller.scope().everything()).isTrue();
    }

    @Test
    void anEmptyAreaCodeIsNotTheWholeCity() {
        assertThat(new Scope(false, Set.of(), Set.of("")).sees(List.of(), GRID)).isFalse();
    }
}
