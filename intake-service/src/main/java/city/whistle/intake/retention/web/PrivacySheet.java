package city.whistle.intake.retention.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.http.Page;
import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.desk.web.PageTimes;
import city.whistle.intake.retention.AskForPerson;
import city.whistle.intake.retention.Deletion;
import city.whistle.intake.retention.DeletionRegister;
import city.whistle.intake.retention.PersonRequest;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes the pages of requests and of the register. */
@RequestScoped
class PrivacySheet {
    private static final int LINES = 50;

    private final Template page;
    private final Template cases;
    private final Framed framed;
    private final AskForPerson requests;
    private final DeletionRegister register;
    private final Onlooker onlooker;

    PrivacySheet(
            @Location("privacy/page") Template page,
            @Location("privacy/cases") Template cases,
            Framed framed,
            AskForPerson requests,
            DeletionRegister register,
            Onlooker onlooker) {
        this.page = page;
        this.cases = cases;
        this.framed = framed;
        this.requests = requests;
        this.register = register;
        this.onlooker = onlooker;
    }

    /** Who looks at the page, in which language, and when. */
    @RequestScoped
    static class Onlooker {
        private final Caller caller;
        private final PageTimes times;
        private final City city;
        private final Clock clock;

        Onlooker(Caller caller, PageTimes times, City city, Clock clock) {
            this.caller = caller;
            this.times = times;
            this.city = city;
            this.clock = clock;
        }

        PageTimes.Words words() {
            return times.words();
        }

        /** How long reporters are kept: years, months and days, of which some are none. */
        List<Integer> kept() {
            var period = city.retention().reporters();
            return List.of(period.getYears(), period.getMonths(), period.getDays());
        }

        View view() {
            return new View(
                    caller.login(),
                    caller.has(Role.OPERATOR) || caller.has(Role.ADMIN),
                    (caller.has(Role.SUPERVISOR) || caller.has(Role.ADMIN))
                            && caller.scope().everything(),
                    caller.has(Role.AUDITOR) || caller.has(Role.ADMIN),
                    clock.instant());
        }
    }

    /** What the person who looks may do. */
    @TemplateData
    public record View(String login, boolean asks, boolean decides, boolean audits, Instant now) {
        public boolean mayDecide(PersonRequest request) {
            return decides && request.isOpen() && !request.askedBy().equals(login);
        }

        public boolean mayFetch(PersonRequest request) {
            return request.isFetchable(login, now);
        }
    }

    Language language() {
        return onlooker.words().language();
    }

    Uni<RestResponse<String>> show(PrivacyLook look, @Nullable String cursor) {
        var view = onlooker.view();
        return requests.latest()
                .chain(asked -> lines(view, cursor)
                        .chain(lines -> framed.answer(
                                page.data("requests", asked)
                                        .data("lines", lines.items())
                                        .data("next", lines.next())
                                        .data("form", look)
                                        .data("view", view)
                                        .data("kept", onlooker.kept())
                                        .data("words", onlooker.words()),
                                look.status())));
    }

    private Uni<Page<Deletion>> lines(View view, @Nullable String cursor) {
        return view.audits() ? register.page(cursor, LINES) : Uni.createFrom().item(new Page<>(List.of(), null));
    }

    Uni<RestResponse<String>> cases(UUID deletion) {
        return register.cases(deletion)
                .chain(numbers -> framed.answer(cases.data("numbers", numbers), RestResponse.StatusCode.OK));
    }
}
