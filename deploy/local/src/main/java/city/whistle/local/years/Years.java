package city.whistle.local.years;

import city.whistle.local.WrongOption;
import city.whistle.local.launch.CannotLaunch;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Lists years, takes one out of the databases, or brings one back. */
public final class Years {
    private static final int WRONG_OPTIONS = 2;

    private Years() {}

    /** The arguments are those of deploy/years. */
    public static void main(String[] arguments) {
        try {
            run(YearsOptions.parse(List.of(arguments)));
        } catch (WrongOption | CannotLaunch e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_OPTIONS);
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (SQLException | IOException e) {
            System.err.println(e.getMessage() + "; run it again once that is mended, nothing is lost");
            System.exit(1);
        }
    }

    private static void run(YearsOptions options) throws SQLException, IOException {
        var by = Objects.requireNonNullElse(System.getProperty("user.name"), "deploy/years");
        try (var databases = Databases.open(System.getenv(), options.port())) {
            switch (options.task()) {
                case LIST -> new ListYears(databases).lines().forEach(System.out::println);
                case DETACH ->
                    new DetachYear(databases, Clock.systemUTC(), by, System.out::println)
                            .detach(options.year(), options.directory());
                case RESTORE ->
                    new RestoreYear(databases, by, System.out::println).restore(options.year(), options.directory());
            }
        }
    }
}
