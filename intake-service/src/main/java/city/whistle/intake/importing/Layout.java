package city.whistle.intake.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param sheet of a workbook; the first when none is said
 * @param header the line in which the columns' names stand
 */
record Layout(
        Format format,
        Charset charset,
        char delimiter,
        @Nullable String sheet,
        int header) {}
