package city.whistle.callback.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/** Reports on paper and by mail. */
@ConfigMapping(prefix = "whistle.callback.reports")
public interface ReportConfig {
    /** From this time of the day on, the reports of what ended the day before are sent. */
    @WithDefault("08:00")
    LocalTime from();

    /** How often it is looked for reports to send; {@code off} sends none. */
    String every();

    /** A directory with fonts that have Chinese characters, before those of the system. */
    Optional<Path> fonts();
}
