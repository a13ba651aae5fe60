package city.whistle.callback.promise.web;

import city.whistle.callback.promise.Measure;
import city.whistle.callback.promise.Promise;
import city.whistle.callback.promise.Promise.State;
import city.whistle.callback.promise.Quarter;
import city.whistle.callback.promise.ReadPromises;
import city.whistle.callback.promise.SpokenFor;
import city.whistle.callback.web.Refusal;
import city.whistle.callback.web.WordedFrame;
import city.whistle.callback.web.Words;
import city.whistle.callback.web.Words.Choice;
import city.whistle.city.Unit;
import city.whistle.contracts.WireName;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of those who make and approve promises. */
@RequestScoped
class PromiseDesk {
    private static final int LISTED = 50;
    private static final int QUARTERS = 8;

    private final ReadPromises read;
    private final SpokenFor spoken;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    PromiseDesk(
            ReadPromises read,
            SpokenFor spoken,
            WordedFrame frame,
            Clock clock,
            @Location("promises/list") Template page) {
        this.read = read;
        this.spoken = spoken;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** Where in the lists somebody is. */
    record Place(State state, @Nullable String cursor) {}

    Uni<RestResponse<String>> show(Place place, Refusal refusal, Map<String, String> typed, @Nullable String did) {
        var words = frame.words();
        var units = spoken.units();
        return read.read(place.state(), LISTED, place.cursor())
                .chain(found -> frame.render(
                        page.data("rows", rows(found, units, words))
                                .data("next", found.page().next())
                                .data("state", place.state().wire())
                                .data(
                                        "states",
                                        Arrays.stream(State.values())
                                                .map(WireName::wire)
                                                .toList())
                                .data("refusal", refusal)
                                .data("typed", typed)
                                .data("did", Objects.requireNonNullElse(did, ""))
                                .data("key", UUID.randomUUID().toString())
                                .data("choices", choices(units, words)),
                        refusal.status()));
    }

    /** What the form offers. */
    public record Choices(List<Choice> units, List<String> measures, List<Choice> categories, List<String> quarters) {}

    private Choices choices(List<Unit> units, Words words) {
        var now = Quarter.of(LocalDate.ofInstant(clock.instant(), words.city().zone()));
        return new Choices(
                units.stream()
                        .map(unit -> new Choice(unit.code(), words.in(unit.name())))
                        .toList(),
                Arrays.stream(Measure.values()).map(Measure::wire).toList(),
                words.city().categories().stream()
                        .filter(category -> category.parent() != null)
                        .map(category -> new Choice(category.code(), words.in(category.name())))
                        .toList(),
                IntStream.range(0, QUARTERS)
                        .mapToObj(i -> now.plus(i).toString())
                        .toList());
    }

    private List<PromiseRow> rows(ReadPromises.Read found, List<Unit> units, Words words) {
        return found.page().items().stream()
                .map(promise -> PromiseRow.of(
                        promise, found.of(promise.id()), spoken.decides(promise), isOwn(promise, units), words))
                .toList();
    }

    private static boolean isOwn(Promise promise, List<Unit> units) {
        return units.stream()
                .anyMatch(unit -> unit.code().equals(promise.pledge().unit()));
    }
}
