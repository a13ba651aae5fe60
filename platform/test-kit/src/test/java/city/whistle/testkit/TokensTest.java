package city.whistle.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void aTokenCarriesWhoOneIs() throws Exception {
        var token = Tokens.of("handler-x")
                .roles("handler")
                .units("x")
                .areas("230200")
                .sign();

        var claims = verify(token);

        assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("handler-x");
        assertThat(claims.getStringListClaimValue("units")).containsExactly("x");
        assertThat(claims.getStringListClaimValue("areas")).containsExactly("230200");
        assertThat(claims.getClaimValue("realm_access")).hasToString("{roles=[handler]}");
    }

    @Test
    void expiredAndForgedTokensDoNotVerify() {
        var expired = Tokens.of("handler-x").expired().sign();
        var forged = Tokens.of("handler-x").forged().sign();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> verify(expired)))
                .isInstanceOf(InvalidJwtException.class)
                .hasMessageContaining("no longer valid");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> verify(forged)))
                .isInstanceOf(InvalidJwtException.class)
                .hasMessageContaining("signature");
    }

    private static JwtClaims verify(String token) throws Exception {
        var keys = new JsonWebKeySet(get(Tokens.issuer() + "/protocol/openid-connect/certs"));
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setExpectedIssuer(Tokens.issuer())
                .setExpectedAudience("account")
                .setRequireExpirationTime()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build();
        return consumer.processToClaims(token);
    }

    private static String get(String address) throws IOException, InterruptedException, JoseException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
