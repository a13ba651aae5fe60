package city.whistle.systemtests;

import city.whistle.load.check.TopicReader;
import city.whistle.load.faults.LaunchedCity;
import city.whistle.testkit.Spans;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drill city, started once per test run by the script a person would use, and stopped with it. */
final class RunningCity {
    static final List<String> SERVICES = city.whistle.load.RunningCity.SERVICES;

    // only what a test asks for
    private static final Map<String, String> TRACED = Map.of("WHISTLE_OTLP", Spans.collector(), "WHISTLE_TRACES", "0");

    private final Path data;
    private final int portBase;

    private RunningCity(Path data, int portBase) {
        this.data = data;
        this.portBase = portBase;
    }

    static RunningCity drill() {
        return Started.DRILL;
    }

    /** The city whose data lie there, whether it runs or not. */
    static RunningCity at(Path data, int portBase) {
        return new RunningCity(data, portBase);
    }

    /** Started when first asked for. */
    private static final class Started {
        private static final RunningCity DRILL = start();
    }

    int portBase() {
        return portBase;
    }

    String url(String service) {
        return "http://localhost:" + (portBase + offset(service));
    }

    Path data() {
        return data;
    }

    TopicReader topics() {
        return new TopicReader("localhost:" + (portBase + 6));
    }

    /** The same city for the programs of deploy/load. */
    city.whistle.load.RunningCity forLoad() {
        return city.whistle.load.RunningCity.in(data);
    }

    /** Kills a service without asking; the launcher starts it again by itself. */
    void kill(String service) {
        LaunchedCity.process(data, service).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The process ids of all that the launcher started. */
    List<Long> pids() {
        return LaunchedCity.pids(data).valueStream().map(JsonNode::asLong).toList();
    }

    /** The process id of a service as the launcher wrote it down. */
    Optional<Long> pid(String service) {
        return LaunchedCity.process(data, service).map(ProcessHandle::pid);
    }

    static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("deploy/up"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    /** Whether its services tell this test of their work. */
    static boolean isTraced() {
        return System.getProperty("city.data") == null;
    }

    private static int offset(String service) {
        return service.equals("keycloak") ? 0 : SERVICES.indexOf(service) + 1;
    }

    /** A city that runs already is used as it is: {@code -Dcity.data=DIR -Dcity.port-base=N}. */
    private static RunningCity start() {
        if (System.getProperty("city.data") != null) {
            return new RunningCity(Path.of(System.getProperty("city.data")), Integer.getInteger("city.port-base"));
        }
        var data = root().resolve("deploy/system-tests/target/city");
        int portBase = LaunchedCity.freePortBase();
        LaunchedCity.launch(TRACED, root(), data, portBase, "--fresh");
        return new RunningCity(data, portBase);
    }
}
