package city.whistle.city.pack;

import java.util.List;

/** Everything in a pack that must fit to something else in it. */
final class Checks {
    private Checks() {}

    static void run(Draft draft, PackedCity city, Findings findings) {
        new AreaChecks(draft, findings).run();
        new UnitChecks(draft, findings).run();
        new GridChecks(draft, findings).run();
        new CategoryChecks(draft, findings).run();
        StandardClasses.check(List.copyOf(draft.standard().values()), draft.categories(), findings);
        new LimitChecks(draft.limits(), findings).run();
        new TemplateChecks(draft, findings).run();
        var sorting = draft.rules().sorting();
        new SortingChecks(draft.categories(), sorting.rules(), sorting.conditions(), findings).run();
        new RouteChecks(draft.rules().routing(), draft.categories(), city, city::route, findings).run();
    }
}
