package city.whistle.local.identity;

import city.whistle.contracts.Canary;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The realm of a sample city: the base realm every city has, and on top what only a sample may have, namely people with a
 * known password, clients with known secrets, and signing in by password from scripts.
 */
public final class SampleRealm {
    /** Everybody's password, and every client's secret. */
    public static final String PASSWORD = "whistle";

    /** What opens the pages about one's own account. */
    private static final String EVERYBODY = "default-roles-whistle";

    private static final String BASE = "/realm/whistle-realm.json";
    private static final List<String> SIGN_INS =
            List.of("/sign-in", "/desk/sign-in", "/watch/sign-in", "/calls/sign-in");
    private static final int TOKEN_SECONDS = 30 * 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;

    private SampleRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * The realm as Keycloak imports it.
     *
     * @param pageUrls the addresses of the services whose pages sign people in, intake-service first
     */
    public static byte[] of(SamplePeople people, List<String> pageUrls) {
        var sample = new SampleRealm(base());
        sample.relax();
        sample.openPagesAt(pageUrls);
        sample.addScriptClient();
        sample.addService("callback", List.of("callback_agent"));
        sample.addService("dispatch", List.of("callback_agent", "auditor"));
        sample.addSystem("svc-packs", List.of("pack_reader"), List.of(), List.of());
        sample.addSystem("svc-canary", List.of("handler"), List.of(Canary.UNIT), List.of());
        people.unitCodes().forEach(sample::addDepartmentSystem);
        people.all().forEach(sample::addPerson);
        return sample.bytes();
    }

    private static ObjectNode base() {
        try (var in = SampleRealm.class.getResourceAsStream(BASE)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passwords are known to all, so hashing them dearly would only cost time; scripts want tokens that last. */
    private void relax() {
        realm.put("displayName", realm.get("displayName").asText() + " (sample)");
        realm.put("sslRequired", "none");
        realm.put("bruteForceProtected", false);
        realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
        realm.put("accessTokenLifespan", TOKEN_SECONDS);
        realm.put("ssoSessionIdleTimeout", 2 * TOKEN_SECONDS);
    }

    private void openPagesAt(List<String> urls) {
        for (var client : realm.withArray("clients")) {
            if (client.get("clientId").asText().equals("whistle-pages")) {
                openPagesAt(urls, (ObjectNode) client);
            }
        }
    }

    private static void openPagesAt(List<String> urls, ObjectNode pages) {
        pages.put("secret", PASSWORD);
        urls.forEach(
                url -> SIGN_INS.forEach(path -> pages.withArray("redirectUris").add(url + path)));
        urls.forEach(url -> pages.withArray("webOrigins").add(url));
        var attributes = pages.withObject("/attributes");
        attributes.put(
                "post.logout.redirect.uris", urls.stream().map(url -> url + "/").collect(Collectors.joining("##")));
        urls.stream()
                .findFirst()
                .ifPresent(intake -> attributes.put("backchannel.logout.url", intake + "/sessions/ended"));
    }

    private void addScriptClient() {
        var client = client("whistle-cli");
        client.put("name", "Scripts of a sample city");
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
    }

    /** A service of ours that calls another one. */
    private void addService(String name, List<String> roles) {
        addSystem("svc-" + name, roles, List.of(), List.of(SamplePerson.WHOLE_CITY));
    }

    private void addDepartmentSystem(String unit) {
        addSystem("dept-" + unit, List.of("handler"), List.of(unit), List.of());
    }

    private void addSystem(String clientId, List<String> roles, List<String> units, List<String> areas) {
        var client = client(clientId);
        client.put("secret", PASSWORD);
        client.put("serviceAccountsEnabled", true);
        var account = user("service-account-" + clientId, roles, units, areas);
        account.put("serviceAccountClientId", clientId);
    }

    private void addPerson(SamplePerson person) {
        var user = user(person.login(), person.roles(), person.units(), person.areas());
        user.put("firstName", person.name());
        user.put("email", person.email());
        user.put("emailVerified", true);
        var credential = user.withArray("credentials").addObject();
        credential.put("type", "password");
        credential.put("value", PASSWORD);
        user.withArray("realmRoles").add(EVERYBODY);
    }

    private ObjectNode client(String id) {
        var client = realm.withArray("clients").addObject();
        client.put("clientId", id);
        client.put("enabled", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        return client;
    }

    private ObjectNode user(String login, List<String> roles, List<String> units, List<String> areas) {
        var user = realm.withArray("users").addObject();
        user.put("username", login);
        user.put("enabled", true);
        fill(user.withArray("realmRoles"), roles);
        fillAttribute(user, "units", units);
        fillAttribute(user, "areas", areas);
        return user;
    }

    private static void fillAttribute(ObjectNode user, String name, List<String> values) {
        if (!values.isEmpty()) {
            fill(user.withObject("/attributes").withArray(name), values);
        }
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private byte[] bytes() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
