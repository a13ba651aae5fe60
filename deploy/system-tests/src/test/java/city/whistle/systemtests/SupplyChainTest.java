package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what is shipped with each service, as the build makes it, is complete and holds no licence we could not keep. */
class SupplyChainTest {
    /** Licences that let a city run, change and pass on what it got; of several, one is enough. */
    private static final Pattern FREE = Pattern.compile(
            "Apache.*|ASL.*|MIT.*|BSD.*|EPL.*|Eclipse.*|EDL.*|UPL.*|Universal Permissive.*|CC0.*|Public Domain.*|ISC|0BSD"
                    + "|MPL.*|Mozilla.*|Go License|LGPL.*|GNU Lesser.*|.*[Cc]lasspath.*|Unicode.*|Bouncy Castle.*|CDDL.*|The MIT.*|The Apache.*|The BSD.*|New BSD.*",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "escalation", "callback"})
    void whatIsShippedIsListedWithALicenceThatMayBeKept(String service) throws IOException {
        var listed = Api.JSON
                .readTree(RunningCity.root()
                        .resolve(service + "-service/target/quarkus-run-cyclonedx.json")
                        .toFile())
                .path("components");

        var refused = new ArrayList<String>();
        for (var component : listed) {
            // what the build itself wrote has no address in a repository
            if (component.has("purl")
                    && !component.path("group").asText().startsWith("city.whistle")
                    && licences(component).stream()
                            .noneMatch(licence -> FREE.matcher(licence).matches())) {
                refused.add(component.path("purl").asText() + " " + licences(component));
            }
        }

        assertThat(listed.size()).isGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        var found = new ArrayList<String>();
        for (var each : component.path("licenses")) {
            var licence = each.path("license");
            found.add(licence.path("id")
                    .asText(licence.path("name").asText(each.path("expression").asText())));
        }
        return found;
    }
}
