package city.whistle.intake.grid.web;

import city.whistle.city.City;
import city.whistle.intake.desk.ComplaintView;
import city.whistle.intake.desk.Search;
import city.whistle.intake.desk.SearchComplaints;
import city.whistle.intake.grid.ListChecks;
import city.whistle.intake.grid.SpotCheck;
import city.whistle.intake.tracking.CaseState;
import city.whistle.pages.PageLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** What waits on today's patrol: checks, and the open cases around. */
@RequestScoped
class Patrol {
    private static final int LOOKED_AT = 100;

    private final ListChecks checks;
    private final SearchComplaints complaints;
    private final City city;
    private final PageLanguage language;
    private final Clock clock;

    Patrol(ListChecks checks, SearchComplaints complaints, City city, PageLanguage language, Clock clock) {
        this.checks = checks;
        this.complaints = complaints;
        this.city = city;
        this.language = language;
        this.clock = clock;
    }

    Uni<GridView> today() {
        return checks.open()
                .map(open -> open.stream().map(this::check).toList())
                .chain(asked -> cases().map(cases -> new GridView(asked, cases, now())));
    }

    /** The open ones of the cases filed last. */
    Uni<List<ComplaintView.Line>> cases() {
        return complaints
                .search(new Search(null, null, null, null, null, null, null, null, LOOKED_AT))
                .map(page -> page.items().stream()
                        .map(found -> ComplaintView.Line.of(found, city, language.language()))
                        .filter(line -> isOpen(line.state()))
                        .toList());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), city.zone());
    }

    private static boolean isOpen(CaseState state) {
        return !state.isOver() && state != CaseState.MERGED;
    }

    private GridView.Check check(SpotCheck check) {
        return new GridView.Check(
                check.id(),
                check.number(),
                check.question().wire(),
                check.note(),
                OffsetDateTime.ofInstant(check.askedAt(), city.zone()));
    }
}
