package city.whistle.local.topics;

import city.whistle.local.ServiceDatabase;
import city.whistle.local.WrongOption;
import city.whistle.local.launch.CannotLaunch;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Has a service take its topics again. */
public final class Topics {
    private static final int WRONG_OPTIONS = 2;

    private Topics() {}

    /** The arguments are those of deploy/topics. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(TopicsOptions.parse(List.of(arguments)), System.getenv());
        } catch (WrongOption | CannotLaunch e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_OPTIONS);
        } catch (Refused | SQLException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(TopicsOptions wish, Map<String, String> environment)
            throws SQLException, InterruptedException {
        var servers = environment.getOrDefault("WHISTLE_KAFKA", "127.0.0.1:" + wish.kafka());
        var database = new ServiceDatabase(environment, wish.taker().service(), wish.postgres());
        try (var memory = new Memory(database.open("deploy/topics"));
                var places = new Places(servers, wish.taker().group())) {
            new ReplayTopics(wish, places, memory, System.out::println).replay();
        }
    }
}
