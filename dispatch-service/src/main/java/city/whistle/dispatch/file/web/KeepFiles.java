package city.whistle.dispatch.file.web;

import city.whistle.http.InvalidField;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Gives what a browser sent to intake, and says under which ids it lies there. */
@ApplicationScoped
public class KeepFiles {
    private static final int SERVER_ERROR = 500;
    private static final long WORTH_RETRYING = 10;

    private final IntakeFiles intake;

    KeepFiles(@RestClient IntakeFiles intake) {
        this.intake = intake;
    }

    /** Keeps all of them, one after another; empty fields of a form are none. */
    public Uni<List<String>> keep(List<FileUpload> files) {
        return Multi.createFrom()
                .iterable(files)
                .filter(file -> file.size() > 0)
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .collect()
                .asList();
    }

    private Uni<String> keep(FileUpload file) {
        return intake.keep(file.uploadedFile().toFile())
                .map(IntakeFiles.Kept::id)
                .onFailure()
                .transform(KeepFiles::translate);
    }

    private static RuntimeException translate(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() < SERVER_ERROR
                ? new InvalidField("evidence", "must be a photo or a PDF of at most 10 MB")
                : new ServiceUnavailableException("files cannot be taken now", WORTH_RETRYING);
    }
}
