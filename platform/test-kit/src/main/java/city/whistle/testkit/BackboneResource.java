package city.whistle.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Points the application under test at the backbone; starts what is not running yet, and leaves it running. */
public final class BackboneResource implements QuarkusTestResourceLifecycleManager {
    private static final String SUFFIX = "-service";

    @Override
    public Map<String, String> start() {
        var postgres = Backbone.postgres();
        var kafka = Backbone.kafka();
        var address = postgres.address() + "/" + database();
        var config = new LinkedHashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + address);
        config.put("quarkus.datasource.reactive.url", "postgresql://" + address);
        config.put("quarkus.datasource.username", "whistle");
        config.put("quarkus.datasource.password", "whistle");
        config.put("kafka.bootstrap.servers", kafka.address());
        config.put("quarkus.oidc.auth-server-url", Tokens.issuer());
        config.put("quarkus.http.test-port", "0");
        config.put("whistle.city", Backbone.city().toString());
        config.put("WHISTLE_CITY", Backbone.city().toString());
        config.put("WHISTLE_KAFKA", kafka.address());
        config.put("WHISTLE_OIDC", Tokens.issuer());
        config.put("WHISTLE_DB_HOST", "127.0.0.1");
        config.put("WHISTLE_DB_PORT", Integer.toString(postgres.port()));
        return config;
    }

    @Override
    public void stop() {
        // the backbone serves the next test class too; it ends with the JVM
    }

    private static String database() {
        var name = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .orElse("whistle");
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "whistle";
    }
}
