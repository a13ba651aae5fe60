package city.whistle.intake.sorting.model;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.intake.sorting.learned.Example;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes a model of the pack's lessons and the city's own corrected cases, and puts it in the shadow. */
@ApplicationScoped
public class TrainSorter {
    private final Lessons lessons;
    private final SorterModels models;
    private final Audit audit;
    private final Caller caller;
    private final Workshop workshop;

    TrainSorter(Lessons lessons, SorterModels models, Audit audit, Caller caller, Workshop workshop) {
        this.lessons = lessons;
        this.models = models;
        this.audit = audit;
        this.caller = caller;
        this.workshop = workshop;
    }

    /** Where a model is made: seconds of work, away from the threads that answer. */
    @ApplicationScoped
    static class Workshop {
        private final Vertx vertx;
        private final City city;

        Workshop(Vertx vertx, City city) {
            this.vertx = vertx;
            this.city = city;
        }

        Uni<Made> make(List<Example> corrected) {
            return vertx.executeBlocking(() -> Made.of(
                    PackLessons.of(city),
                    corrected.stream()
                            .filter(lesson -> city.category(lesson.category()).isPresent())
                            .toList()));
        }
    }

    /** Trains; answers with the model. Two trainings never run at once. */
    @WithTransaction
    public Uni<SorterModel> train() {
        return alone().chain(() -> make(caller.actor()))
                .chain(made -> models.of(made.version()).map(model -> model.orElseThrow()));
    }

    /** Trains if somebody has taught something since the last model was made. */
    @WithTransaction
    Uni<Void> trainIfTaught(Actor by) {
        return alone().chain(models::isAnythingTaughtSince)
                .chain(taught ->
                        taught ? make(by).replaceWithVoid() : Uni.createFrom().voidItem());
    }

    private Uni<Made> make(Actor by) {
        return lessons.all()
                .chain(workshop::make)
                .call(made -> models.keep(made, by.name()))
                .call(made -> audit.record(by, "sorter.train", ActivateModel.NO_CASE, made.version()));
    }

    private static Uni<Void> alone() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtext('sorter_training'))", Boolean.class)
                        .getSingleResult())
                .invoke(free -> {
                    if (!free) {
                        throw new TrainingUnderWay();
                    }
                })
                .replaceWithVoid();
    }
}
