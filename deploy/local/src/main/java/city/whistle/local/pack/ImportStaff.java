package city.whistle.local.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.whistle.city.CityPack;
import city.whistle.city.PackBroken;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command that makes accounts of a city's list of staff; see deploy/staff --help. */
public final class ImportStaff {
    private static final int WRITTEN = 0;
    private static final int FAULTS = 1;

    private ImportStaff() {}

    public static void main(String[] arguments) {
        System.exit(Outcome.of("deploy/staff", () -> run(List.of(arguments))));
    }

    static Outcome run(List<String> arguments) {
        var options = Options.parse(arguments, Set.of("--staff", "--to", "--encoding"));
        var file = SheetFile.of("--staff", options.demand("--staff"));
        var to = Path.of(options.demand("--to"));
        if (Files.exists(to)) {
            throw new WrongCall(to + " is there already; name a new file, nothing is ever overwritten");
        }
        var faults = new Faults();
        var accounts = accounts(file, options, faults);
        if (!faults.isEmpty()) {
            List<String> lines = new ArrayList<>();
            faults.all().forEach(fault -> lines.add(fault.toString()));
            lines.add("Nothing was written; errors: %d".formatted(lines.size()));
            return new Outcome(FAULTS, lines);
        }
        write(accounts, to);
        return new Outcome(
                WRITTEN,
                List.of("%s holds %d accounts; import it in Keycloak: realm whistle, Realm settings, Partial import"
                        .formatted(to, accounts.size())));
    }

    private static List<Account> accounts(SheetFile file, Options options, Faults faults) {
        try {
            var city = CityPack.read(options.directory());
            return new StaffList(city, faults)
                    .accounts(file.read(
                            StaffList.TABLE.sheets(), options.encoding().orElse(UTF_8)));
        } catch (PackBroken broken) {
            throw new WrongCall("There is no whole city pack at " + options.directory() + ": see deploy/city lint");
        } catch (Unreadable unreadable) {
            faults.add(unreadable.fault());
            return List.of();
        }
    }

    private static void write(List<Account> accounts, Path to) {
        try (var out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW);
                var json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            json.writeStringField("ifResourceExists", "SKIP");
            json.writeArrayFieldStart("users");
            for (var account : accounts) {
                account.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
