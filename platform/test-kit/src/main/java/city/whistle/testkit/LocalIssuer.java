package city.whistle.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** An OpenID provider: a discovery document, a key, and the code flow for browsers; tokens are signed in the test itself. */
final class LocalIssuer implements Issuer {
    static final String KEY_ID = "test-kit";
    private static final String REALM = "/realms/whistle";
    private static final String KEYS = REALM + "/protocol/openid-connect/certs";
    private static final int KEY_BITS = 2048;

    private final KeyPair keys = newKeys();
    private final CodeFlow codeFlow = new CodeFlow();
    private final HttpServer server;

    private LocalIssuer(HttpServer server) {
        this.server = server;
    }

    static LocalIssuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new LocalIssuer(server);
            server.createContext(
                    REALM + "/.well-known/openid-configuration",
                    exchange -> CodeFlow.answer(exchange, 200, "application/json", issuer.discovery()));
            server.createContext(KEYS, exchange -> CodeFlow.answer(exchange, 200, "application/json", issuer.keySet()));
            issuer.codeFlow.serve(server, REALM + "/protocol/openid-connect");
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    @Override
    public byte[] privateKey() {
        return keys.getPrivate().getEncoded();
    }

    @Override
    public void admit(String login, String accessToken, String identityToken) {
        codeFlow.admit(login, accessToken, identityToken);
    }

    private String discovery() {
        return """
                {"issuer": "%1$s",
                 "jwks_uri": "%1$s/protocol/openid-connect/certs",
                 "authorization_endpoint": "%1$s/protocol/openid-connect/auth",
                 "token_endpoint": "%1$s/protocol/openid-connect/token",
                 "end_session_endpoint": "%1$s/protocol/openid-connect/logout",
                 "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
