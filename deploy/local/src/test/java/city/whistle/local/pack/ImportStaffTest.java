package city.whistle.local.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportStaffTest {
    private static final String HEADER = "登录名,姓名,邮箱,角色,单位编码,区域\n";

    @TempDir
    Path directory;

    @Test
    void aListBecomesAccountsWithoutPasswords() throws IOException {
        var users = imported("""
                Wang.Li,王丽,wang.li@example.org,经办人、unit_head,housing,
                sun,孙强,sun@example.org,督办员,,239902
                """);

        assertThat(users).hasSize(2);
        var handler = users.get(0);
        assertThat(handler.get("username").asText()).isEqualTo("wang.li");
        assertThat(texts(handler.get("realmRoles"))).containsExactly("default-roles-whistle", "handler", "unit_head");
        assertThat(texts(handler.at("/attributes/units"))).containsExactly("housing");
        assertThat(handler.get("attributes").has("areas")).isFalse();
        assertThat(texts(handler.get("requiredActions"))).containsExactly("UPDATE_PASSWORD");
        assertThat(handler.has("credentials")).isFalse();
        assertThat(texts(users.get(1).get("requiredActions"))).containsExactly("UPDATE_PASSWORD", "CONFIGURE_TOTP");
        assertThat(texts(users.get(1).at("/attributes/areas"))).containsExactly("239902");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "li,李,li@example.org,经理,,*; 角色",
                "li,李,li@example.org,经办人,,*; 单位编码",
                "li,李,li@example.org,经办人,nowhere,; 单位编码",
                "li,李,li@example.org,督办员,,; 区域",
                "li,李,li@example.org,督办员,,999999; 区域",
                "李,李,li@example.org,督办员,,*; 登录名",
                "li,李,nowhere,督办员,,*; 邮箱",
                "li,,li@example.org,督办员,,*; 姓名"
            })
    void whatIsWrongIsNamedByLineAndColumnAndNothingIsWritten(String line, String column) throws IOException {
        var outcome = run("sun,孙,sun@example.org,督办员,,*\n" + line + "\n");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines().getFirst()).contains("staff.csv:3", column);
        assertThat(directory.resolve("staff.json")).doesNotExist();
    }

    @Test
    void aLoginIsThereOnce() throws IOException {
        var outcome = run("li,李,li@example.org,督办员,,*\nLI,黎,li2@example.org,督办员,,*\n");

        assertThat(outcome.lines().getFirst()).contains("line 2 too");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(directory.resolve("staff.json"), "mine");

        assertThatThrownBy(() -> run("li,李,li@example.org,督办员,,*\n")).isInstanceOf(WrongCall.class);
    }

    @Test
    void elevenThousandLinesAreTakenInSeconds() {
        var lines = IntStream.rangeClosed(1, 11_000)
                .mapToObj(i -> "u%d,员工%d,u%d@example.org,经办人,housing,".formatted(i, i, i))
                .collect(Collectors.joining("\n"));

        var users = assertTimeout(Duration.ofSeconds(60), () -> imported(lines));

        assertThat(users).hasSize(11_000);
        var logins = new HashSet<String>();
        users.forEach(user -> logins.add(user.get("username").asText()));
        assertThat(logins).hasSize(11_000);
    }

    private JsonNode imported(String lines) throws IOException {
        var outcome = run(lines);
        assertThat(outcome.exitCode()).as(outcome.lines().toString()).isZero();
        var file = new ObjectMapper().readTree(directory.resolve("staff.json").toFile());
        assertThat(file.get("ifResourceExists").asText()).isEqualTo("SKIP");
        return file.get("users");
    }

    private Outcome run(String lines) throws IOException {
        var staff = Files.writeString(directory.resolve("staff.csv"), HEADER + lines, UTF_8);
        return ImportStaff.run(List.of(
                "../cities/crane",
                "--staff",
                staff.toString(),
                "--to",
                directory.resolve("staff.json").toString()));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
