package city.whistle.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.WithBackbone;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
@WithTestResource(LateIssuer.class)
class LateIssuerTest {
    private static final String WHO = "/api/v1/who";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void aServiceStartsBeforeItsIssuerAndTakesTokensAsSoonAsTheIssuerIsThere() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var token = token(keys);
        given().get(WHO).then().statusCode(200);
        assertThat(status(token)).isEqualTo(503);

        var server = serve(keys);
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> status(token) == 200);
        } finally {
            server.stop(0);
        }
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get(WHO + "/handler").statusCode();
    }

    private String token(KeyPair keys) {
        return Jwt.issuer(issuer)
                .preferredUserName("handler-water")
                .claim("realm_access", Map.of("roles", List.of("handler")))
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId("late")
                .sign(keys.getPrivate());
    }

    private HttpServer serve(KeyPair keys) throws IOException {
        var key = (RSAPublicKey) keys.getPublic();
        var json = """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "late", "n": "%s", "e": "%s"}]}
                """.formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
        var address = URI.create(issuer);
        var server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.createContext(address.getPath() + "/protocol/openid-connect/certs", exchange -> {
            try (exchange) {
                var bytes = json.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
