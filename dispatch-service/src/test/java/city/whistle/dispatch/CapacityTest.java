package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.contracts.Place;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A small office that is full after a snowfall: the route's relief takes what more there is. */
@QuarkusTest
@WithBackbone
class CapacityTest {
    private static final String OFFICE = "qingsong-beiling";
    private static final String RELIEF = "qingsong-urban-management";

    @Inject
    City city;

    @TestHTTPResource("/desk/workload")
    String workload;

    @TestHTTPResource("/triage")
    String triage;

    @Test
    void theReliefLeadsWhileTheLeadIsFull() {
        int capacity = city.unit(OFFICE).orElseThrow().capacity();
        for (int i = 0; i < capacity; i++) {
            Topics.publish(aComplaint().about("city.snow").at(there()).filed());
        }

        var relieved = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(this::anotherOne, id -> RELIEF.equals(People.ticket(id).getString("lead.unit")));

        var ticket = People.ticket(relieved);
        assertThat(ticket.getString("route.rule")).isEqualTo("snow");
        assertThat(ticket.getString("route.reason")).contains("在办工单已满");
        assertThat(ticket.getString("route.reasonEn")).contains("has no room for more");
        var preview = as(People.dispatcher())
                .body(Map.of("category", "city.snow", "grid", there().grid()))
                .post("/api/v1/routes/preview")
                .jsonPath();
        assertThat(preview.getString("lead.unit")).isEqualTo(RELIEF);
        showsOnPages(capacity);
    }

    private void showsOnPages(int capacity) {
        Tokens.of("dispatcher")
                .roles("dispatcher")
                .units("city-command")
                .areas("*")
                .admit();
        var full = People.filed(
                aComplaint().about("city.garbage").at(there()).unsure().filed());

        var page = Screens.open("en", workload, "dispatcher");
        assertThat(page.content()).contains("capacity " + capacity + ": full");
        page.navigate(triage + "?case=" + full);
        assertThat(page.content()).contains("Full: consider another unit");
        Screens.fine(page, "triage-full", "en");
        Screens.rest();
    }

    private UUID anotherOne() {
        return People.filed(aComplaint().about("city.snow").at(there()).filed());
    }

    private Place there() {
        var area = city.unit(OFFICE).orElseThrow().serves();
        var grid = city.grids().stream()
                .filter(each -> each.subdistrict().code().equals(area))
                .findFirst()
                .orElseThrow();
        return grid.place();
    }
}
