package city.whistle.intake.poster.web;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What staff fill in to have codes made. */
@TemplateData
public class CodeForm {
    @RestForm
    public @Nullable String grid;

    @RestForm
    public @Nullable String label;

    @RestForm
    public @Nullable String count;

    static CodeForm empty() {
        var form = new CodeForm();
        form.count = "6";
        return form;
    }

    /** How many; what is no number is as wrong as zero. */
    int number() {
        return count != null && count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }
}
