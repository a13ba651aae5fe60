package city.whistle.local.pack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** The command that writes a small pack to start from; see deploy/city --help. */
public final class NewCity {
    private NewCity() {}

    public static void main(String[] arguments) {
        System.exit(Outcome.of(
                "deploy/city", () -> run(List.of(arguments), Path.of(System.getProperty("whistle.root", "")))));
    }

    static Outcome run(List<String> arguments, Path root) {
        var known = new HashSet<>(Identity.OPTIONS);
        known.add("--at");
        var options = Options.parse(arguments, known);
        var directory = options.newDirectory();
        var city = Identity.of(options);
        var middle = Starter.point(options.demand("--at"));
        var pack = Starter.pack(city, root);
        Starter.drawGrids(pack, city, middle);
        return Outcome.of(pack, directory, new Faults(), List.of());
    }
}
