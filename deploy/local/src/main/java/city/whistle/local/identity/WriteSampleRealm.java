package city.whistle.local.identity;

import city.whistle.city.CityPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the realm of a sample city for a Keycloak that the launcher does not start, as in a container. */
public final class WriteSampleRealm {
    private WriteSampleRealm() {}

    /** The arguments: the file to write, the city pack, the addresses of the services' pages. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var people = new SamplePeople(CityPack.read(Path.of(arguments[1])));
        var pages = Arrays.asList(arguments).subList(2, arguments.length);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, SampleRealm.of(people, pages));
    }
}
