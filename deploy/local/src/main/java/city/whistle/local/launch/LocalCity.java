package city.whistle.local.launch;

import city.whistle.backbone.KafkaBroker;
import city.whistle.backbone.Ports;
import city.whistle.backbone.PostgresServer;
import city.whistle.backbone.TopicLayout;
import city.whistle.city.City;
import city.whistle.local.identity.Keycloak;
import city.whistle.local.identity.SamplePeople;
import city.whistle.local.identity.SampleRealm;
import city.whistle.local.mail.MailSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** All the programs of one city on this machine: started side by side, watched over, stopped in order. */
final class LocalCity {
    private final Path root;
    private final UpOptions options;
    private final DataDirectory data;
    private final Terminal terminal;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final Keycloak keycloak;
    private final Services services;
    private final Watch watch;
    private final Probe probe = new Probe();
    private final List<Child> children = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable MailSink mail;

    LocalCity(Path root, UpOptions options, DataDirectory data, Terminal terminal) {
        this.root = root;
        this.options = options;
        this.data = data;
        this.terminal = terminal;
        var ports = options.ports();
        this.postgres = new PostgresServer(data.resolve("postgres"), ports.postgres(), Map.of());
        this.kafka = new KafkaBroker(data.resolve("kafka"), ports.kafka(), Map.of());
        this.keycloak = new Keycloak(data.resolve("keycloak"), ports.keycloak());
        this.services = new Services(root, options, data, keycloak.realmUrl());
        this.watch = new Watch(terminal, this::writeRunFile);
    }

    /** Returns when everything is ready. */
    void start(City city) throws InterruptedException, ExecutionException {
        mail = MailSink.start(options.ports().smtp(), data.resolve("mail"));
        try (var steps = new Steps(terminal)) {
            var databases = steps.run("PostgreSQL", this::startPostgres);
            var topics = steps.run("Kafka", this::startKafka);
            steps.run("Keycloak", () -> startKeycloak(city));
            for (var name : Services.NAMES) {
                var child = add(services.child(name));
                steps.run(name, () -> start(child, services.url(name) + "/q/health/ready"), databases, topics);
            }
            steps.await();
        }
        watch.keep("PostgreSQL", postgres::restart, () -> !Ports.isFree(postgres.port()));
        watch.keep("Kafka", kafka::restart, () -> !Ports.isFree(kafka.port()));
    }

    private void startPostgres() {
        postgres.start();
        postgres.createDatabases(Services.NAMES.toArray(String[]::new));
        writeRunFile();
    }

    private void startKafka() {
        kafka.start();
        TopicLayout.create(kafka.bootstrapServers());
        writeRunFile();
    }

    private void startKeycloak(City city) {
        var pages = Services.NAMES.stream().map(services::url).toList();
        keycloak.prepare(root.resolve("deploy/local/target/keycloak"), SampleRealm.of(new SamplePeople(city), pages));
        var program = JavaProgram.of(keycloak.jar(), keycloak.jvmOptions(), keycloak.arguments());
        start(add(new Child("keycloak", program, keycloak.environment(), data.log("keycloak"))), keycloak.realmUrl());
    }

    private void start(Child child, String readyAt) {
        var process = child.start();
        writeRunFile();
        probe.awaitReady(child, readyAt);
        watch.keep(child, process);
    }

    private synchronized Child add(Child child) {
        children.add(child);
        return child;
    }

    private synchronized void writeRunFile() {
        if (!stopped.get()) {
            Processes.describe(children, data, options).write(data.path());
        }
    }

    /** Stops everything: those who use others first. */
    void stop() {
        if (!stopped.compareAndSet(false, true)) {
            return;
        }
        watch.close();
        terminal.happened("Stopping");
        var children = childrenNow();
        children.forEach(Child::askToStop);
        children.forEach(Child::stop);
        kafka.stop();
        postgres.stop();
        if (mail != null) {
            mail.close();
        }
        RunFile.delete(data.path());
        data.close();
        terminal.happened("Stopped");
    }

    private synchronized List<Child> childrenNow() {
        return List.copyOf(children);
    }
}
