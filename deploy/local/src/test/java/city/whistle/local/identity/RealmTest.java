package city.whistle.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.city.CityPack;
import city.whistle.contracts.Canary;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The realm that a city imports, and the sample's: what an attacker gets from each. */
class RealmTest {
    /** Roles of programs that change nothing. */
    private static final Set<String> READING = Set.of("callback_agent", "auditor", "pack_reader");

    private static final String CANARY = "service-account-svc-canary";

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static JsonNode production;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode sample;

    @BeforeAll
    static void theRealms() throws IOException {
        production =
                JSON.readTree(Path.of("../containers/realm/whistle-realm.json").toFile());
        sample = JSON.readTree(SampleRealm.of(
                new SamplePeople(CityPack.read(Path.of("../cities/crane"))), List.of("http://localhost:8081")));
    }

    static Stream<JsonNode> realms() {
        return Stream.of(production, sample);
    }

    @Test
    void wrongPasswordsLockAndPasswordsAreLong() {
        assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(production.get("failureFactor").asInt()).isBetween(3, 10);
        assertThat(production.get("maxFailureWaitSeconds").asInt()).isGreaterThanOrEqualTo(900);
        assertThat(production.get("passwordPolicy").asText())
                .contains("length(12)", "notUsername", "notEmail", "passwordHistory(5)");
        assertThat(production.get("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void tokensAreShortAndRefreshTokensAreUsedOnce() {
        assertThat(production.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(production.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(production.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36_000);
        assertThat(production.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(production.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(production.get("sslRequired").asText()).isEqualTo("external");
    }

    /** Each condition that lets a person past without a second factor holds for neither role. */
    @Test
    void supervisorsAndAdministratorsSignInWithASecondFactor() {
        var flows = by(production.get("authenticationFlows"), "alias");
        assertThat(production.get("browserFlow").asText()).isEqualTo("staff");
        assertThat(executions(flows.get("staff")))
                .containsExactly("auth-cookie ALTERNATIVE", "staff password ALTERNATIVE");
        assertThat(executions(flows.get("staff password")))
                .contains(
                        "auth-username-password-form REQUIRED",
                        "second factor of supervisors CONDITIONAL",
                        "second factor of administrators CONDITIONAL");
        assertThat(executions(flows.get("second factor of supervisors")))
                .containsExactly("conditional-user-role REQUIRED is a supervisor", "auth-otp-form REQUIRED");
        assertThat(executions(flows.get("second factor of administrators")))
                .containsExactly(
                        "conditional-user-role REQUIRED is an administrator",
                        "conditional-user-role REQUIRED is no supervisor",
                        "auth-otp-form REQUIRED");
        assertThat(condition("is a supervisor")).isEqualTo("supervisor false");
        assertThat(condition("is an administrator")).isEqualTo("admin false");
        assertThat(condition("is no supervisor")).isEqualTo("supervisor true");
    }

    @Test
    void noProgramTakesPasswords() {
        var flows = by(production.get("authenticationFlows"), "alias");
        assertThat(executions(flows.get(production.get("directGrantFlow").asText())))
                .containsExactly("deny-access-authenticator REQUIRED");
        assertThat(production.get("clients"))
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .as(client.get("clientId").asText())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("realms")
    void peopleAreSentBackToNamedAddressesOnly(JsonNode realm) {
        var pages = by(realm.get("clients"), "clientId").get("whistle-pages");

        assertThat(pages.get("redirectUris"))
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(address.asText()).endsWith("/sign-in").doesNotContain("*"));
        assertThat(pages.at("/attributes/post.logout.redirect.uris").asText())
                .endsWith("/")
                .doesNotContain("*", "+");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void theServicesAreToldOfEachSessionThatEnds(JsonNode realm) {
        var attributes =
                by(realm.get("clients"), "clientId").get("whistle-pages").get("attributes");

        assertThat(attributes.get("backchannel.logout.url").asText()).endsWith("/sessions/ended");
        assertThat(attributes.get("backchannel.logout.session.required").asText())
                .isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void theRolesAreOurs(JsonNode realm) {
        assertThat(by(realm.at("/roles/realm"), "name").keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Role.values()).map(Role::wire),
                                Stream.of(realm.at("/defaultRole/name").asText()))
                        .toList());
    }

    /** Whoever is entered without a role may look after the own account and nothing else. */
    @ParameterizedTest
    @MethodSource("realms")
    void whoHasNoRoleHasTheOwnAccountOnly(JsonNode realm) {
        var everybody = by(realm.at("/roles/realm"), "name")
                .get(realm.at("/defaultRole/name").asText());

        assertThat(everybody.get("composites"))
                .isEqualTo(JSON.valueToTree(
                        Map.of("client", Map.of("account", List.of("view-profile", "manage-account")))));
    }

    /**
     * Two look up whom to call; dispatch reads escalation's clocks as well, which the auditor's is the least role for. The
     * canary works, for a unit that has no cases but canaries.
     */
    @Test
    void servicesHaveTheRightsTheyNeedAndNoneMore() {
        var roles = by(production.get("users"), "username").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, user -> texts(user.getValue().get("realmRoles"))));

        assertThat(roles)
                .containsEntry("service-account-svc-callback", Set.of("callback_agent"))
                .containsEntry("service-account-svc-dispatch", Set.of("callback_agent", "auditor"));
        assertThat(roles.remove(CANARY)).containsExactly("handler");
        assertThat(roles.values()).allSatisfy(each -> assertThat(each).isSubsetOf(READING));
    }

    @ParameterizedTest
    @MethodSource("realms")
    void theCanaryWorksForItsOwnUnitOnly(JsonNode realm) {
        var canary = by(realm.get("users"), "username").get(CANARY);

        assertThat(canary.get("attributes")).isEqualTo(JSON.valueToTree(Map.of("units", List.of(Canary.UNIT))));
        assertThat(texts(canary.get("realmRoles"))).containsExactly("handler");
    }

    /** What is secret comes from the environment; there is no password in the file. */
    @Test
    void noSecretIsInTheFile() {
        for (var client : production.get("clients")) {
            if (client.has("secret")) {
                assertThat(client.get("secret").asText()).matches("\\$\\{WHISTLE_\\w+_CLIENT_SECRET}");
            }
        }
        assertThat(production.findValues("credentials")).isEmpty();
    }

    private static Map<String, JsonNode> by(JsonNode list, String key) {
        return list.valueStream().collect(Collectors.toMap(each -> each.get(key).asText(), Function.identity()));
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<String> executions(JsonNode flow) {
        return flow.get("authenticationExecutions")
                .valueStream()
                .map(each -> String.join(
                                " ",
                                each.path("authenticator")
                                        .asText(each.path("flowAlias").asText()),
                                each.get("requirement").asText(),
                                each.path("authenticatorConfig").asText())
                        .strip())
                .toList();
    }

    private static String condition(String alias) {
        var config =
                by(production.get("authenticatorConfig"), "alias").get(alias).get("config");
        return config.get("condUserRole").asText() + " " + config.get("negate").asText();
    }
}
