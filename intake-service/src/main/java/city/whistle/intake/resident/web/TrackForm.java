package city.whistle.intake.resident.web;

import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.WireName;
import city.whistle.intake.tracking.AnswerCase;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a resident sends from the tracking page: more information, an answer, or the wish to withdraw. */
@TemplateData
public class TrackForm {
    @RestForm
    public @Nullable String code;

    @RestForm
    public @Nullable String key;

    @RestForm
    public @Nullable String text;

    @RestForm
    public @Nullable String solved;

    @RestForm
    public @Nullable String satisfaction;

    @RestForm
    public @Nullable String remark;

    @RestForm
    public @Nullable String reason;

    @RestForm
    public @Nullable String sure;

    @RestForm
    public List<String> attachments = List.of();

    @RestForm
    List<FileUpload> photos = List.of();

    static TrackForm empty(@Nullable String code) {
        var form = new TrackForm();
        form.code = code;
        form.key = UUID.randomUUID().toString();
        return form;
    }

    boolean isSure() {
        return FilingForm.said(sure) != null;
    }

    /** What it says about the work. */
    AnswerCase.Judgement judgement() {
        return new AnswerCase.Judgement(
                solved == null ? null : Boolean.valueOf(solved), grade(satisfaction), FilingForm.said(remark));
    }

    private static @Nullable Satisfaction grade(@Nullable String wire) {
        try {
            return wire == null ? null : WireName.of(Satisfaction.class, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
