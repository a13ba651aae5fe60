package city.whistle.intake.sorting.model;

import city.whistle.contracts.Actor;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Trains without being asked, where the settings say so. The model goes to the shadow; letting it sort is a person's decision. */
@ApplicationScoped
class TrainRegularly {
    private static final Actor SELF = Actor.system("intake-service");

    private final TrainSorter trainer;

    TrainRegularly(TrainSorter trainer) {
        this.trainer = trainer;
    }

    /** Another replica, or a person, may be training: then there is nothing to do. */
    @Scheduled(
            every = "${whistle.intake.sorting.train-every:off}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> train() {
        return trainer.trainIfTaught(SELF).onFailure(TrainingUnderWay.class).recoverWithNull();
    }
}
