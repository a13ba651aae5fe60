package city.whistle.escalation.recipient;

import static city.whistle.escalation.fixture.Cities.craneWith;
import static city.whistle.escalation.fixture.Cities.without;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.fixture.Cities;
import city.whistle.escalation.recipient.Recipients.Addressee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipientsTest {
    private static final Addressee NOBODY_TOOK_IT = new Addressee("housing", null, CommandLevel.SUBDISTRICT, "239902");
    private static final Addressee TAKEN = new Addressee("housing", "li.si", CommandLevel.SUBDISTRICT, "239902");

    @Test
    void theHandlerIsWarnedOrElseTheHead() {
        assertThat(to(Cities.crane(), Rung.DUE_SOON, TAKEN)).containsExactly("li.si/handler");
        assertThat(to(Cities.crane(), Rung.DUE_SOON, NOBODY_TOOK_IT)).containsExactly("head-housing/head");
    }

    @Test
    void theFirstOverdueGoesToTheHeadAndToWhoeverHasIt() {
        assertThat(to(Cities.crane(), Rung.FIRST, TAKEN)).containsExactly("li.si/handler", "head-housing/head");
        assertThat(to(Cities.crane(), Rung.FIRST, NOBODY_TOOK_IT)).containsExactly("head-housing/head");
    }

    @Test
    void theSecondOverdueGoesToTheHeadAndTheLeaderInCharge() {
        var leader =
                Cities.crane().unit("housing").orElseThrow().leaderInCharge().login();

        assertThat(to(Cities.crane(), Rung.SECOND, TAKEN))
                .containsExactly("head-housing/head", leader + "/leader_in_charge");
    }

    @Test
    void withoutALeaderTheDutyOfficerAnswersAndWithoutOneTheCitysDesk() {
        assertThat(to(craneWith(without("housing", "leader")), Rung.SECOND, TAKEN))
                .containsExactly("head-housing/head", "handler-housing/duty");
        assertThat(to(craneWith(without("housing", "leader", "duty")), Rung.SECOND, TAKEN))
                .containsExactly("head-housing/head", "handler-city-command/command_desk");
    }

    @Test
    void aUnitWithNobodyAtAllFallsToTheCitysDeskOnce() {
        assertThat(to(craneWith(without("housing", "head", "leader", "duty")), Rung.SECOND, NOBODY_TOOK_IT))
                .containsExactly("handler-city-command/command_desk");
    }

    @Test
    void aUnitThePackNoLongerKnowsFallsToTheCitysDesk() {
        var gone = new Addressee("no-such-unit", null, CommandLevel.DISTRICT, "239902");

        assertThat(to(Cities.crane(), Rung.FIRST, gone)).containsExactly("handler-city-command/command_desk");
    }

    @Test
    void theBulletinGoesToTheLeaderAndTheDeskInCommand() {
        assertThat(to(Cities.crane(), Rung.BULLETIN, TAKEN))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("/command_desk");
    }

    @ParameterizedTest
    @EnumSource(Rung.class)
    void noRungEverEndsInNothing(Rung rung) {
        var empty = craneWith(
                without("housing", "head", "leader", "duty"), without("city-command", "head", "leader", "duty"));

        var told = new Recipients(empty).of(rung, NOBODY_TOOK_IT);

        assertThat(told).isNotEmpty().anyMatch(recipient -> recipient.unit().endsWith("-command"));
    }

    @Test
    void aDeskWithoutPeopleIsToldAndKnownForWhatItIs() {
        var empty = craneWith(
                without("housing", "head", "leader", "duty"), without("city-command", "head", "leader", "duty"));

        var told = new Recipients(empty).of(Rung.FIRST, NOBODY_TOOK_IT);

        assertThat(told).containsExactly(new Recipient("city-command", "city-command", "command_desk"));
        assertThat(Recipients.isNobody(told.getFirst())).isTrue();
    }

    private static List<String> to(City city, Rung rung, Addressee whom) {
        return new Recipients(city)
                .of(rung, whom).stream()
                        .map(each -> each.person() + "/" + each.role())
                        .toList();
    }
}
