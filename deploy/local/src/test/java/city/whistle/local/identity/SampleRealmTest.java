package city.whistle.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleRealmTest {
    private static City city;
    private static JsonNode realm;
    private static Map<String, JsonNode> users;
    private static Map<String, JsonNode> clients;

    @BeforeAll
    static void theRealmOfTheSampleCity() throws IOException {
        city = CityPack.read(Path.of("../cities/crane"));
        var bytes = SampleRealm.of(new SamplePeople(city), List.of("http://localhost:8081", "http://localhost:8082"));
        realm = new ObjectMapper().readTree(bytes);
        users = by("users", "username");
        clients = by("clients", "clientId");
    }

    private static Map<String, JsonNode> by(String list, String key) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .collect(Collectors.toMap(each -> each.get(key).asText(), Function.identity()));
    }

    @Test
    void everyRoleHasSomebody() {
        for (var role : Role.values()) {
            assertThat(users.values())
                    .as(role.wire())
                    .anySatisfy(user -> assertThat(user.get("realmRoles"))
                            .extracting(JsonNode::asText)
                            .contains(role.wire()));
        }
    }

    @Test
    void everyUnitHasAHandlerAHeadAndASystemThatSeeJustThatUnit() {
        for (var unit : city.units()) {
            for (var login : List.of("handler-", "head-", "service-account-dept-")) {
                var attributes = users.get(login + unit.code()).get("attributes");
                assertThat(attributes.at("/units/0").asText()).isEqualTo(unit.code());
                assertThat(attributes.has("areas")).isFalse();
            }
            assertThat(clients.get("dept-" + unit.code())
                            .get("serviceAccountsEnabled")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void theCitysPeopleSeeTheWholeCity() {
        for (var login : List.of("operator", "dispatcher", "supervisor", "leader", "agent", "auditor", "admin")) {
            assertThat(users.get(login).at("/attributes/areas/0").asText())
                    .as(login)
                    .isEqualTo("*");
        }
    }

    @Test
    void everyDistrictHasASupervisorOfItsOwn() {
        for (var district : city.districts()) {
            var supervisor = users.get("supervisor-" + district.code());
            assertThat(supervisor.at("/attributes/areas/0").asText()).isEqualTo(district.code());
        }
    }

    @Test
    void theGridWorkerWalksInOneCommunity() {
        var community = users.get("grid").at("/attributes/areas/0").asText();

        assertThat(community).hasSize(12);
        assertThat(city.grids()).anyMatch(grid -> grid.community().code().equals(community));
    }

    @Test
    void everyPersonThePackNamesCanSignIn() {
        for (var unit : city.units()) {
            if (unit.leaderInCharge() != null) {
                assertThat(users).containsKey(unit.leaderInCharge().login());
            }
            if (unit.head() != null) {
                assertThat(users).containsKey(unit.head().login());
            }
        }
    }

    @Test
    void onlyTheScriptClientTakesPasswordsAndThePagesSendPeopleBackToTheServicesAlone() {
        clients.forEach((id, client) -> assertThat(
                        client.path("directAccessGrantsEnabled").asBoolean())
                .as(id)
                .isEqualTo(id.equals("whistle-cli")));
        assertThat(clients.get("whistle-pages").get("redirectUris"))
                .extracting(JsonNode::asText)
                .contains("http://localhost:8081/sign-in", "http://localhost:8082/desk/sign-in")
                .noneMatch(address -> address.contains("*"));
        assertThat(clients.get("whistle-pages")
                        .at("/attributes/backchannel.logout.url")
                        .asText())
                .isEqualTo("http://localhost:8081/sessions/ended");
    }

    @Test
    void theSameCityGivesTheSameRealm() {
        var one = SampleRealm.of(new SamplePeople(city), List.of());
        var other = SampleRealm.of(new SamplePeople(CityPack.read(Path.of("../cities/crane"))), List.of());

        assertThat(one).isEqualTo(other);
    }
}
