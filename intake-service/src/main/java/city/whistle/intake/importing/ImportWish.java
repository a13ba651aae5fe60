package city.whistle.intake.importing;

import java.nio.file.Path;

/**
 * A file that somebody wants to have imported.
 *
 * @param fileName as its sender calls it
 * @param file where its content lies
 * @param mapping what its columns mean, in YAML or JSON
 * @param dryRun whether its lines are only looked at
 */
public record ImportWish(String system, String fileName, Path file, String mapping, boolean dryRun) {}
