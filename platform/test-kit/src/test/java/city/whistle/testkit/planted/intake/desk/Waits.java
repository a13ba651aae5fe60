package city.whistle.testkit.planted.intake.desk;

import io.smallrye.mutiny.Uni;

class Waits {
    String now(Uni<String> later) {
        return later.await().indefinitely();
    }
}
