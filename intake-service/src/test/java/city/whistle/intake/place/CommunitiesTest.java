package city.whistle.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Language;
import city.whistle.intake.Crane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesTest {
    private final Communities communities = new Communities(Crane.CITY);

    @ParameterizedTest
    @ValueSource(strings = {"鼓巷社区3号楼2单元", "鼓巷 菜市场北门", "no. 12, guxiang community, north gate"})
    void anAddressIsPlacedByTheCommunityItNames(String address) {
        assertThat(communities.namedIn(address))
                .hasValueSatisfying(
                        grid -> assertThat(grid.community().name().zh()).isEqualTo("鼓巷社区"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "路口", "somewhere"})
    void anAddressThatNamesNoneIsPlacedNowhere(String address) {
        assertThat(communities.namedIn(address)).isEmpty();
    }

    @Test
    void everyGridIsOfferedOnceBelowItsCommunity() {
        var groups = communities.grids(Language.ZH);

        assertThat(groups).hasSize(80);
        assertThat(groups.stream().flatMap(group -> group.communities().stream()))
                .hasSize(Crane.CITY.grids().size())
                .doesNotHaveDuplicates();
    }
}
