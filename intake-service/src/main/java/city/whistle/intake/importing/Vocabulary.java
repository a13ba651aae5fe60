package city.whistle.intake.importing;

import city.whistle.intake.external.StandardCodes;
import city.whistle.intake.place.AreaNames;
import jakarta.enterprise.context.ApplicationScoped;

/** The words of the city that a line may use: names of its areas, classes of the standard. */
@ApplicationScoped
class Vocabulary {
    private final AreaNames areas;
    private final StandardCodes standard;

    Vocabulary(AreaNames areas, StandardCodes standard) {
        this.areas = areas;
        this.standard = standard;
    }

    AreaNames areas() {
        return areas;
    }

    StandardCodes standard() {
        return standard;
    }
}
