package city.whistle.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Access tokens as the city's Keycloak would issue them, really signed:
 * {@code Tokens.of("handler-x").roles("handler").units("x").areas("*").sign()}.
 */
public final class Tokens {
    private final String login;
    private List<String> roles = List.of();
    private List<String> units = List.of();
    private List<String> areas = List.of();
    private String issuer = issuer();
    private Instant issuedAt = java.time.Clock.systemUTC().instant();
    private boolean forged;

    private Tokens(String login) {
        this.login = login;
    }

    /** A token of a person, or of {@code service-account-…}; a token may do nothing until it is given roles. */
    public static Tokens of(String login) {
        return new Tokens(login);
    }

    /** The address of the issuer that the application under test trusts. */
    public static String issuer() {
        return shared().address();
    }

    public Tokens roles(String... names) {
        roles = List.of(names);
        return this;
    }

    public Tokens units(String... codes) {
        units = List.of(codes);
        return this;
    }

    public Tokens areas(String... codes) {
        areas = List.of(codes);
        return this;
    }

    /** Valid until a minute before last. */
    public Tokens expired() {
        issuedAt = issuedAt.minus(LIFE).minus(Duration.ofMinutes(2));
        return this;
    }

    /** Signed by somebody else under the right key's name. */
    public Tokens forged() {
        forged = true;
        return this;
    }

    /** Issued by another realm. */
    public Tokens issuedBy(String other) {
        issuer = other;
        return this;
    }

    /** The token, for {@code Authorization: Bearer}. */
    public String sign() {
        return Jwt.issuer(issuer)
                .subject(login)
                .preferredUserName(login)
                .audience("account")
                .claim("typ", "Bearer")
                .claim("azp", "whistle-cli")
                .claim("realm_access", Map.of("roles", roles))
                .claim("units", units)
                .claim("areas", areas)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(LIFE))
                .jws()
                .keyId(LocalIssuer.KEY_ID)
                .sign(forged ? LocalIssuer.newKeys().getPrivate() : key());
    }

    /** Lets this person sign in to pages with a browser, under the login and any password. */
    public void admit() {
        var identity = Jwt.issuer(issuer)
                .subject(login)
                .preferredUserName(login)
                .audience(PAGES)
                .claim("typ", "ID")
                .claim("sid", session())
                .claim("units", units)
                .claim("areas", areas)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(LIFE))
                .jws()
                .keyId(LocalIssuer.KEY_ID)
                .sign(key());
        shared().admit(login, sign(), identity);
    }

    /** What the issuer posts to a service once it has ended this person's session. */
    public String endOfSession() {
        return Jwt.issuer(issuer)
                .subject(login)
                .audience(PAGES)
                .claim("typ", "Logout")
                .claim("sid", session())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(Duration.ofMinutes(2)))
                .jws()
                .keyId(LocalIssuer.KEY_ID)
                .sign(forged ? LocalIssuer.newKeys().getPrivate() : key());
    }

    private String session() {
        return "session-of-" + login;
    }

    private static final String PAGES = "whistle-pages";
    private static final Duration LIFE = Duration.ofHours(1);

    private static PrivateKey key() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(shared().privateKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Issuer shared() {
        return Shared.get(Issuer.class, "issuer", LocalIssuer::start);
    }
}
