package city.whistle.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The four services as this machine runs them. */
final class Services {
    static final List<String> NAMES = List.of("intake", "dispatch", "escalation", "callback");

    static final List<String> JVM_OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    private final Path root;
    private final UpOptions options;
    private final DataDirectory data;
    private final String realmUrl;

    Services(Path root, UpOptions options, DataDirectory data, String realmUrl) {
        this.root = root;
        this.options = options;
        this.data = data;
        this.realmUrl = realmUrl;
    }

    /** The service's program, ready to be started. */
    Child child(String name) {
        var cache = new StartCache(app(root, name));
        var program = cache.isUsable()
                ? JavaProgram.of(cache, JVM_OPTIONS)
                : JavaProgram.of(cache.app().resolve("quarkus-run.jar"), JVM_OPTIONS, List.of());
        return new Child(name, program, environment(name), data.log(name));
    }

    /** The directory that the build has packaged the service in. */
    static Path app(Path root, String name) {
        var app = root.resolve(name + "-service/target/quarkus-app");
        if (!Files.exists(app.resolve("quarkus-run.jar"))) {
            throw new CannotLaunch("The " + name + " service is not built; run deploy/up without --no-build");
        }
        return app;
    }

    String url(String name) {
        return "http://localhost:" + options.ports().service(name);
    }

    Map<String, String> environment(String name) {
        var ports = options.ports();
        var all = new LinkedHashMap<String, String>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.service(name)));
        all.put("WHISTLE_DB_HOST", "127.0.0.1");
        all.put("WHISTLE_DB_PORT", Integer.toString(ports.postgres()));
        all.put("WHISTLE_DB_USER", "whistle");
        all.put("WHISTLE_DB_PASSWORD", "whistle");
        all.put("WHISTLE_KAFKA", "127.0.0.1:" + ports.kafka());
        all.put("WHISTLE_OIDC", realmUrl);
        all.put("WHISTLE_CALLBACK_CLIENT_SECRET", city.whistle.local.identity.SampleRealm.PASSWORD);
        all.put("WHISTLE_DISPATCH_CLIENT_SECRET", city.whistle.local.identity.SampleRealm.PASSWORD);
        all.put("WHISTLE_PACKS_CLIENT_SECRET", city.whistle.local.identity.SampleRealm.PASSWORD);
        all.put("WHISTLE_CANARY_CLIENT_SECRET", city.whistle.local.identity.SampleRealm.PASSWORD);
        all.put("WHISTLE_CITY", options.city().toString());
        all.put("WHISTLE_SECRET", data.secret());
        all.put("WHISTLE_SMTP_HOST", "127.0.0.1");
        all.put("WHISTLE_SMTP_PORT", Integer.toString(ports.smtp()));
        all.put("WHISTLE_SAMPLE_CITY", "true");
        all.put("WHISTLE_INTAKE_RATE_LIMIT_EXEMPT", "127.0.0.1,::1");
        all.put(
                "WHISTLE_INTAKE_ATTACHMENTS_DIRECTORY",
                data.resolve("attachments").toString());
        NAMES.forEach(each -> all.put("WHISTLE_" + each.toUpperCase(Locale.ROOT) + "_URL", url(each)));
        return all;
    }
}
