package city.whistle.city.pack;

/** Everything in a pack that must fit to something else in it. */
final class Checks {
    private Checks() {}

    static void run(Draft draft, PackedCity city, Findings findings) {
        new AreaChecks(draft, findings).run();
        new UnitChecks(draft, findings).run();
        new GridChecks(draft, findings).run();
        new CategoryChecks(draft, findings).run();
        new LimitChecks(draft.limits(), findings).run();
        new TemplateChecks(draft, findings).run();
        new SortingChecks(
                        draft.categories(),
                        draft.rules().sorting(),
                        draft.rules().conditions().stream()
                                .filter(condition -> condition.at().file().equals(Rules.SORTING))
                                .toList(),
                        findings)
                .run();
        new RouteChecks(draft, city, findings).run();
    }
}
