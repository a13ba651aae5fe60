package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processes of the running city listen on: a service on its one port, and nothing on more than this machine. */
@EnabledOnOs(OS.LINUX)
class OpenPortsIT {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final String LISTENING = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** 127.0.0.1, ::1 and ::ffff:127.0.0.1, as the kernel writes them. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private static final RunningCity CITY = RunningCity.drill();

    private record Door(String address, int port) {}

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "escalation", "callback"})
    void aServiceListensOnOnePort(String service) throws IOException {
        var port = CITY.portBase() + RunningCity.SERVICES.indexOf(service) + 1;

        assertThat(doors(CITY.pid(service).stream().toList()))
                .extracting(Door::port)
                .containsExactly(port);
    }

    @Test
    void nothingIsReachedFromAnotherMachine() throws IOException {
        assertThat(doors(CITY.pids()))
                .hasSizeGreaterThan(RunningCity.SERVICES.size())
                .allMatch(door -> LOOPBACK.contains(door.address()));
    }

    /** What processes and their children listen on. */
    private static List<Door> doors(List<Long> pids) throws IOException {
        var sockets = pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> sockets(Path.of("/proc/" + process.pid() + "/fd")))
                .collect(Collectors.toSet());
        var doors = new ArrayList<Door>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Files.readAllLines(Path.of(table)).stream()
                    .map(line -> GAP.splitAsStream(line.strip()).toList())
                    .filter(fields -> fields.get(STATE).equals(LISTENING))
                    .filter(fields -> sockets.contains("socket:[" + fields.get(INODE) + "]"))
                    .forEach(fields -> doors.add(door(fields.get(LOCAL))));
        }
        return doors;
    }

    private static Door door(String local) {
        var colon = local.indexOf(':');
        return new Door(local.substring(0, colon), HexFormat.fromHexDigits(local, colon + 1, local.length()));
    }

    private static Stream<String> sockets(Path descriptors) {
        try (var all = Files.list(descriptors)) {
            return all.map(OpenPortsIT::target).toList().stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
