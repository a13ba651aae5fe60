package city.whistle.intake.importing.web;

import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.external.SystemName;
import city.whistle.intake.importing.ImportWish;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file and its mapping, as they come in a form. */
public class ImportForm {
    private static final long LARGEST_MAPPING = 1 << 20;
    private static final int LONGEST_NAME = 200;

    @RestForm("file")
    public @Nullable FileUpload file;

    @RestForm("mapping")
    public @Nullable FileUpload mapping;

    @RestForm("dryRun")
    public @Nullable String dryRun;

    /** What is wished for that system. */
    ImportWish of(@Nullable String system) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.unless(isThere(file), "file", "must be a file in a multipart form");
        faults.unless(isThere(mapping), "mapping", "must be a file in a multipart form");
        faults.refuse();
        var content = Objects.requireNonNull(file);
        return new ImportWish(String.valueOf(system), name(content), content.uploadedFile(), mapping(), isYes(dryRun));
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean isThere(@Nullable FileUpload file) {
        return file != null && file.size() > 0;
    }

    private static String name(FileUpload file) {
        var name = Objects.requireNonNullElse(file.fileName(), "").strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static boolean isYes(@Nullable String word) {
        return word != null && (word.equals("true") || word.equals("on"));
    }

    private String mapping() {
        var upload = Objects.requireNonNull(mapping);
        if (upload.size() > LARGEST_MAPPING) {
            throw new InvalidField("mapping", "must have at most " + LARGEST_MAPPING + " bytes");
        }
        try {
            var text = Files.readString(upload.uploadedFile());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidField("mapping", "must be written in UTF-8");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
