package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.access.Scope;
import city.whistle.dispatch.live.Change;
import city.whistle.dispatch.live.Changes;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class LiveTest {
    @Inject
    Changes changes;

    @Test
    void whoWatchesHearsOfTheOwnTicketsOfThoseThatLeaveAndOfNoOthers() {
        var water = watching(new Scope(false, Set.of("water"), Set.of()));
        var gas = watching(new Scope(false, Set.of("gas"), Set.of()));
        var district = watching(new Scope(false, Set.of(), Set.of("239903")));
        var id = People.placed(aComplaint(), "water");
        heard(water, id, 1);
        var before = of(water, id).size();

        done(People.dispatcher(), id, "reassign", Map.of("lead", "gas", "reason", "theirs"));
        heard(water, id, before + 1);
        heard(gas, id, 1);
        done(People.handler("gas"), id, "sign-in", Map.of());
        heard(gas, id, 2);

        assertThat(of(water, id)).hasSize(before + 1);
        assertThat(of(gas, id)).hasSize(2);
        assertThat(of(district, id)).isEmpty();
        assertThat(of(gas, id).getLast().states()).containsExactly("dispatched", "signed_in");
    }

    private List<Change> watching(Scope scope) {
        var heard = new CopyOnWriteArrayList<Change>();
        changes.in(scope).subscribe().with(heard::add);
        return heard;
    }

    private static void heard(List<Change> all, UUID id, int times) {
        await().atMost(Duration.ofSeconds(30)).until(() -> of(all, id).size() >= times);
    }

    private static List<Change> of(List<Change> all, UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).toList();
    }
}
