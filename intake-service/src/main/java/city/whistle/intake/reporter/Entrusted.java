package city.whistle.intake.reporter;

import java.util.List;

/**
 * What the vault has of a case.
 *
 * @param words the texts others read with stars, as they were written
 */
public record Entrusted(ReporterData reporter, List<OwnWords> words) {
    static final Entrusted NOTHING = new Entrusted(new ReporterData(null, null, null), List.of());
}
