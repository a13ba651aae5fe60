package city.whistle.testkit.planted.intake.desk;

import io.smallrye.mutiny.Uni;

class Subscribes {
    void run(Uni<String> later) {
        later.subscribe().with(done -> {});
    }
}
