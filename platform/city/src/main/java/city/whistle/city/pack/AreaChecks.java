package city.whistle.city.pack;

import java.util.stream.Collectors;

/** Whether the areas belong to the city and have grids. */
final class AreaChecks {
    private final Draft draft;
    private final Findings findings;

    AreaChecks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void run() {
        var prefix = draft.basics().code().substring(0, 4);
        var populated = draft.grids().stream()
                .map(shape -> shape.grid().community().code())
                .collect(Collectors.toSet());
        draft.areas().forEach((code, area) -> {
            if (!code.startsWith(prefix)) {
                findings.error(area.at(), "area " + code + " is not of this city", "its code begins with " + prefix);
            }
            if (code.length() == 12 && !populated.contains(code)) {
                findings.warning(
                        area.at(),
                        "community " + code + " " + area.value().name().zh() + " has no grid",
                        "draw one in " + Grids.FILE + " or remove it");
            }
        });
    }
}
