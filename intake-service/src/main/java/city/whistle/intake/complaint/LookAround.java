package city.whistle.intake.complaint;

import city.whistle.contracts.Place;
import city.whistle.intake.sorting.SortComplaint;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks, before anything is filed, for open cases that may be about the same thing. */
@ApplicationScoped
public class LookAround {
    private final SortComplaint sorting;
    private final Neighbourhood neighbourhood;

    LookAround(SortComplaint sorting, Neighbourhood neighbourhood) {
        this.sorting = sorting;
        this.neighbourhood = neighbourhood;
    }

    /** The open cases like that text at that place, most alike first. */
    @WithSession
    public Uni<List<Similar>> similar(String text, Place place) {
        return neighbourhood.alike(sorting.guess(null, text).category(), place, text);
    }
}
