package city.whistle.intake.grid.web;

import city.whistle.intake.grid.AnswerCheck;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a grid worker answers to a check. */
@TemplateData
public class CheckForm {
    @RestForm
    public @Nullable String confirmed;

    @RestForm
    public @Nullable String remark;

    /** Whose answer it is; told when it waited on a telephone. */
    @RestForm
    public @Nullable String by;

    @RestForm
    List<FileUpload> photos = List.of();

    AnswerCheck.Seen seen(List<String> attachments) {
        var said = GridForm.said(confirmed);
        return new AnswerCheck.Seen(said == null ? null : said.equals("true"), GridForm.said(remark), attachments);
    }
}
