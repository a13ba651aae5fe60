package city.whistle.callback.invitation.web;

import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.WireName;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form behind a link sends about one case. */
public class AnswerForm {
    private static final int LONGEST_REMARK = 1000;

    @RestForm("case")
    @Nullable
    String caseId;

    @RestForm
    @Nullable
    String contacted;

    @RestForm
    @Nullable
    String truthful;

    @RestForm
    @Nullable
    String solved;

    @RestForm
    @Nullable
    String satisfaction;

    @RestForm
    @Nullable
    String remark;

    UUID about() {
        try {
            return UUID.fromString(typed(caseId));
        } catch (IllegalArgumentException e) {
            throw new InvalidField("case", "must be a case of this invitation");
        }
    }

    /** The answer; the first two questions may be left out. */
    Answer answer() {
        var errors = new ArrayList<FieldError>();
        var isSolved = yesOrNo(solved);
        var how = satisfaction();
        if (isSolved == null) {
            errors.add(new FieldError("solved", "must be answered"));
        }
        if (how == null) {
            errors.add(new FieldError("satisfaction", "must be answered"));
        }
        var words = typed(remark).strip();
        if (words.length() > LONGEST_REMARK || !PlainText.Rule.isPlain(words)) {
            errors.add(new FieldError("remark", "must have at most " + LONGEST_REMARK + " characters"));
        }
        if (isSolved == null || how == null || !errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return new Answer(yesOrNo(contacted), yesOrNo(truthful), isSolved, how, words.isEmpty() ? null : words);
    }

    Map<String, String> content() {
        var content = new LinkedHashMap<String, String>();
        content.put("contacted", typed(contacted));
        content.put("truthful", typed(truthful));
        content.put("solved", typed(solved));
        content.put("satisfaction", typed(satisfaction));
        content.put("remark", typed(remark));
        return content;
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable Boolean yesOrNo(@Nullable String value) {
        return "yes".equals(value) ? Boolean.TRUE : "no".equals(value) ? Boolean.FALSE : null;
    }

    private @Nullable Satisfaction satisfaction() {
        try {
            return satisfaction == null ? null : WireName.of(Satisfaction.class, satisfaction);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
