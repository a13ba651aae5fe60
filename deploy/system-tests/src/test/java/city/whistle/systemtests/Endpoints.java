package city.whistle.systemtests;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All endpoints of all services, read from their compiled classes: whoever adds one need not tell us. */
final class Endpoints {
    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final List<String> PLATFORM = List.of("http", "access", "messaging", "pages");

    private Endpoints() {}

    static List<Endpoint> all() {
        var all = new ArrayList<Endpoint>();
        for (var service : RunningCity.SERVICES) {
            all.addAll(in(service, RunningCity.root().resolve(service + "-service/target/classes")));
        }
        for (var module : PLATFORM) {
            all.addAll(in("every", RunningCity.root().resolve("platform/" + module + "/target/classes")));
        }
        all.sort(Comparator.comparing(Endpoint::service)
                .thenComparing(Endpoint::path)
                .thenComparing(Endpoint::method));
        return all;
    }

    private static List<Endpoint> in(String service, Path classes) {
        return new ClassFileImporter()
                .importPath(classes).stream()
                        .filter(type -> !type.isInterface())
                        .filter(type -> annotation(type, REST + "Path").isPresent())
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> of(service, type, method)))
                        .toList();
    }

    private static Stream<Endpoint> of(String service, JavaClass type, JavaMethod method) {
        return METHODS.stream()
                .filter(verb -> annotation(method, REST + verb).isPresent())
                .map(verb -> new Endpoint(
                        service,
                        verb,
                        path(type, method),
                        roles(type, method),
                        either(type, method, REST + "Consumes"),
                        either(type, method, REST + "Produces")));
    }

    private static String path(JavaClass type, JavaMethod method) {
        var path = "/" + value(type, REST + "Path") + "/" + value(method, REST + "Path");
        var tidy = path.replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("/+", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    /** A method's own annotation wins over its class's, as the framework has it. */
    private static Set<String> roles(JavaClass type, JavaMethod method) {
        for (HasAnnotations<?> each : List.<HasAnnotations<?>>of(method, type)) {
            if (annotation(each, "jakarta.annotation.security.PermitAll").isPresent()) {
                return Set.of();
            }
            var allowed = annotation(each, "jakarta.annotation.security.RolesAllowed");
            if (allowed.isPresent()) {
                return Set.of((String[]) allowed.get().get("value").orElseThrow());
            }
            if (annotation(each, "io.quarkus.security.Authenticated").isPresent()) {
                return Set.of(Endpoint.STAFF);
            }
        }
        return Set.of();
    }

    private static String either(JavaClass type, JavaMethod method, String name) {
        var own = value(method, name);
        return own.isEmpty() ? value(type, name) : own;
    }

    private static String value(HasAnnotations<?> annotated, String name) {
        return annotation(annotated, name)
                .flatMap(found -> found.get("value"))
                .map(found -> found instanceof String[] several ? several[0] : found.toString())
                .orElse("");
    }

    private static Optional<? extends JavaAnnotation<? extends HasDescription>> annotation(
            HasAnnotations<?> annotated, String name) {
        return annotated.getAnnotations().stream()
                .filter(each -> each.getRawType().getName().equals(name))
                .findFirst();
    }
}
