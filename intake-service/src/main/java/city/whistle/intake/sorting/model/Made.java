package city.whistle.intake.sorting.model;

import city.whistle.intake.sorting.learned.Example;
import city.whistle.intake.sorting.learned.ModelFile;
import city.whistle.intake.sorting.learned.Training;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A model that was just made.
 *
 * @param version a hash of its bytes, as in {@code sorter-3f9a0c1b2d4e}: the same lessons give the same version
 * @param pack the fingerprint of the pack's lessons
 * @param lessons how many it was made of
 * @param corrected how many of them are the city's own cases
 * @param figures how it did on cases it had not seen
 */
record Made(String version, String pack, int lessons, int corrected, Figures figures, byte[] bytes) {
    /** Every so many of the city's own cases is kept back to judge the model by. */
    private static final int KEPT_BACK = 10;

    private static final double SURE = 0.5;

    /** How good a model is, each from 0 to 1, and the table that tells where it errs. */
    public record Figures(
            int cases, double accuracy, double macroF1, double calibrationError, double accuracyAt90, String report) {}

    /** Learns from the pack, and from the city's own corrected cases. */
    static Made of(PackLessons pack, List<Example> corrected) {
        var lessons = new ArrayList<>(pack.lessons());
        var heldOut = new ArrayList<>(pack.heldOut());
        for (int i = 0; i < corrected.size(); i++) {
            (i % KEPT_BACK == KEPT_BACK - 1 ? heldOut : lessons).add(corrected.get(i));
        }
        var trained = Training.train(lessons, heldOut);
        var judged = trained.judged();
        var bytes = ModelFile.bytes(trained.model());
        return new Made(
                "sorter-" + hash(bytes),
                pack.fingerprint(),
                lessons.size(),
                corrected.size(),
                new Figures(
                        judged.cases(),
                        judged.accuracy(),
                        judged.macroF1(),
                        judged.calibrationError(),
                        judged.accuracyAtCoverage(0.9),
                        judged.report(SURE)),
                bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
