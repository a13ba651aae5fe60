package city.whistle.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Finds out which processes the city runs, for {@code run.json}. */
final class Processes {
    private Processes() {}

    static RunFile describe(List<Child> children, DataDirectory data, UpOptions options) {
        var pids = new LinkedHashMap<String, Long>();
        children.stream().filter(Child::isAlive).forEach(child -> pids.put(child.name(), child.pid()));
        postgres(data).ifPresent(pid -> pids.put("postgres", pid));
        kafka().ifPresent(pid -> pids.put("kafka", pid));
        return new RunFile(
                ProcessHandle.current().pid(),
                options.city().toString(),
                pids,
                options.ports().byName(),
                urls(options.ports()));
    }

    private static Map<String, String> urls(CityPorts ports) {
        var urls = new LinkedHashMap<String, String>();
        urls.put("keycloak", "http://localhost:" + ports.keycloak());
        Services.NAMES.forEach(name -> urls.put(name, "http://localhost:" + ports.service(name)));
        return urls;
    }

    private static OptionalLong postgres(DataDirectory data) {
        var file = data.resolve("postgres").resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? OptionalLong.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    : OptionalLong.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong kafka() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("city.whistle.backbone.BrokerMain"))
                .mapToLong(ProcessHandle::pid)
                .findFirst();
    }
}
