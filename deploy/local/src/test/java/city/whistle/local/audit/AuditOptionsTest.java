package city.whistle.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.local.WrongOption;
import city.whistle.local.audit.Heads.Head;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditOptionsTest {
    @Test
    void theServicesAreFoundFromThePortBase() {
        var options = AuditOptions.parse(List.of("verify", "--port-base", "21000", "--city-url", "http://10.0.0.5/"));

        assertThat(options.url("keycloak")).isEqualTo("http://10.0.0.5:21000");
        assertThat(options.url("callback")).isEqualTo("http://10.0.0.5:21004");
    }

    @Test
    void anythingElseIsNamed() {
        assertThatThrownBy(() -> AuditOptions.parse(List.of("mend"))).isInstanceOf(WrongOption.class);
        assertThatThrownBy(() -> AuditOptions.parse(List.of("verify", "--fast")))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> AuditOptions.parse(List.of("verify", "--port-base", "x")))
                .isInstanceOf(WrongOption.class);
    }

    @Test
    void headsAreKeptFromOneRunToTheNext(@TempDir Path folder) {
        var file = folder.resolve("heads.json");

        Heads.in(file).keep("intake", new Head(7, "ab"));

        assertThat(Heads.in(file).of("intake")).contains(new Head(7, "ab"));
        assertThat(Heads.in(file).of("dispatch")).isEmpty();
    }
}
