package city.whistle.local.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The command that makes a pack of a city's spreadsheets and grids; see deploy/city --help. */
public final class ImportCity {
    private static final List<String> DEMANDED = List.of("--units", "--people", "--grids");

    private ImportCity() {}

    public static void main(String[] arguments) {
        System.exit(Outcome.of(
                "deploy/city", () -> run(List.of(arguments), Path.of(System.getProperty("whistle.root", "")))));
    }

    static Outcome run(List<String> arguments, Path root) {
        var known = new HashSet<>(Identity.OPTIONS);
        known.addAll(List.of("--base", "--grids", "--crs", "--encoding"));
        Table.ALL.forEach(table -> known.add(table.option()));
        var options = Options.parse(arguments, known);
        var directory = options.newDirectory();
        var pack = base(options, root);
        var faults = new Faults();
        var city = new CityImport(pack, faults, options.encoding());
        take(city, options);
        return Outcome.of(pack, directory, faults, city.notes());
    }

    /** Every file is looked for before the first is read. */
    private static void take(CityImport city, Options options) {
        var grids = options.value("--grids").map(GridFile::of);
        var files = Table.ALL.stream()
                .filter(table -> options.has(table.option()))
                .map(table -> new Given(table, SheetFile.of(table.option(), options.demand(table.option()))))
                .toList();
        if (grids.isPresent()) {
            city.grids(grids.get(), ReferenceSystem.of(options.demand("--crs")), options.has(Table.AREAS.option()));
        }
        files.forEach(given -> city.table(given.table(), given.file()));
        city.dropLostExamples();
    }

    private record Given(Table table, SheetFile file) {}

    private static PackText base(Options options, Path root) {
        var written = options.value("--base");
        if (written.isEmpty()) {
            DEMANDED.forEach(options::demand);
            var pack = Starter.pack(Identity.of(options), root);
            pack.put(Table.AREAS.file(), Table.AREAS.header());
            return pack;
        }
        if (Identity.OPTIONS.stream().anyMatch(options::has)) {
            throw new WrongCall("With --base the city is what it was: leave out --id, --code, --name and --name-en");
        }
        if (Stream.concat(Table.ALL.stream().map(Table::option), Stream.of("--grids"))
                .noneMatch(options::has)) {
            throw new WrongCall("Nothing is to be imported; name a spreadsheet or grids");
        }
        return pack(Path.of(written.get()));
    }

    private static PackText pack(Path directory) {
        var pack = new PackText();
        if (!Files.isRegularFile(directory.resolve("city.yaml"))) {
            throw new WrongCall("--base: there is no city pack at " + directory);
        }
        try {
            pack.takeAll(directory, Path.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (pack.lines("city.yaml").stream().anyMatch(line -> line.text().startsWith("base:"))) {
            throw new WrongCall("--base: " + directory + " is laid over another pack; name a whole one");
        }
        return pack;
    }
}
