package city.whistle.intake.complaint;

import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks whether a filing could be taken, without taking it. */
@ApplicationScoped
public class CheckFiling {
    private final Reception reception;

    CheckFiling(Reception reception) {
        this.reception = reception;
    }

    /** What is wrong with it; nothing when it can be taken. */
    @WithSession
    public Uni<List<FieldError>> check(Filing filing) {
        return Uni.createFrom()
                .deferred(() -> reception.receive(filing))
                .map(place -> List.<FieldError>of())
                .onFailure(InvalidField.class)
                .recoverWithItem(InvalidField::errors);
    }
}
