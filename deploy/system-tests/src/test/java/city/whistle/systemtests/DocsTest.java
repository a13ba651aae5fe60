package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name exists: linked files, paths in code marks, and classes. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#]+)");
    private static final Pattern PATH = Pattern.compile(
            "`((?:platform|deploy|docs|build|intake-service|dispatch-service|escalation-service|callback-service)(?:/[\\w.-]+)*)(?: [^`]*)?`");
    private static final Pattern CLASS = Pattern.compile("`@?([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)`");

    @ParameterizedTest
    @MethodSource("documents")
    void everythingADocumentNamesExists(Path document) throws IOException {
        var text = Files.readString(document);

        var missing = new ArrayList<String>();
        all(LINK, text)
                .filter(link -> !Files.exists(document.resolveSibling(link)))
                .forEach(missing::add);
        all(PATH, text)
                .filter(path -> !Files.exists(RunningCity.root().resolve(path)))
                .forEach(missing::add);
        var sources = sources();
        all(CLASS, text).filter(name -> !sources.contains(name)).forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    static List<Path> documents() throws IOException {
        try (var files = Files.walk(RunningCity.root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().matches(".*/(target|\\.whistle|\\.git|node_modules)/.*"))
                    .toList();
        }
    }

    /** All Java sources in one text: a class, record or annotation that is named nowhere there does not exist. */
    private static String sources() throws IOException {
        var names = new StringBuilder();
        try (var files = Files.walk(RunningCity.root())) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")
                            && !each.toString().contains("/target/")
                            && !each.endsWith("DocsTest.java"))
                    .toList()) {
                names.append(Files.readString(file));
            }
        }
        return names.toString();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
