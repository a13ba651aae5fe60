package city.whistle.dispatch.pack.web;

import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The zip of a pack, chosen in a form. */
public class PackForm {
    @RestForm
    @Nullable
    FileUpload pack;

    byte[] read() throws IOException {
        var upload = pack;
        return upload == null ? new byte[0] : Files.readAllBytes(upload.uploadedFile());
    }
}
