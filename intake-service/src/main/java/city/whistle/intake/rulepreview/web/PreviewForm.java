package city.whistle.intake.rulepreview.web;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Rules to try, as an administrator pastes them. */
@TemplateData
public class PreviewForm {
    @RestForm
    public @Nullable String rules;

    @RestForm
    public @Nullable String last;

    static PreviewForm with(String rules) {
        var form = new PreviewForm();
        form.rules = rules;
        form.last = "500";
        return form;
    }

    /** How many cases; what is no number is as wrong as zero. */
    int number() {
        return last != null && last.matches("[0-9]{1,4}") ? Integer.parseInt(last) : 0;
    }
}
