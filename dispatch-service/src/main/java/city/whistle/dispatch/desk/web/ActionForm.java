package city.whistle.dispatch.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Everything any form of the ticket's page may send; a form sends only its own fields. */
public class ActionForm {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

    /** The tag of the version the person has read. */
    @RestForm
    @Nullable
    String version;

    /** Made with the form, so that a second click does nothing. */
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String assignee;

    @RestForm
    @Nullable
    String how;

    @RestForm
    @Nullable
    String note;

    @RestForm
    @Nullable
    String text;

    @RestForm
    @Nullable
    String open;

    @RestForm
    @Nullable
    String finding;

    @RestForm
    @Nullable
    String action;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String evidence;

    @RestForm("files")
    List<FileUpload> files = List.of();

    @RestForm
    @Nullable
    String contacted;

    @RestForm
    @Nullable
    String coHandlersMissing;

    @RestForm
    @Nullable
    String legalBasis;

    @RestForm
    @Nullable
    String amount;

    @RestForm
    @Nullable
    String unit;

    @RestForm
    @Nullable
    String until;

    @RestForm
    @Nullable
    String lead;

    @RestForm
    List<String> coHandlers = List.of();

    @RestForm
    @Nullable
    String designated;

    /** What was typed, field by field. */
    Map<String, String> content() {
        var content = new LinkedHashMap<String, @Nullable String>();
        content.put("assignee", assignee);
        content.put("how", how);
        content.put("note", note);
        content.put("text", text);
        content.put("open", open);
        content.put("finding", finding);
        content.put("action", action);
        content.put("reason", reason);
        content.put("evidence", evidence);
        content.put("contacted", contacted);
        content.put("coHandlersMissing", coHandlersMissing);
        content.put("legalBasis", legalBasis);
        content.put("amount", amount);
        content.put("until", until);
        content.put("lead", lead);
        content.put("coHandlers", String.join(",", others()));
        content.put("designated", designated);
        var typed = new LinkedHashMap<String, String>();
        content.forEach((field, value) -> typed.put(field, Objects.requireNonNullElse(value, "")));
        return typed;
    }

    /** Co-handlers that were chosen. */
    List<@Nullable String> others() {
        return coHandlers.stream()
                .filter(each -> !each.isBlank())
                .<@Nullable String>map(each -> each)
                .toList();
    }

    /** Ids of evidence that is kept already. */
    List<@Nullable String> pieces() {
        return BETWEEN.splitAsStream(evidence == null ? "" : evidence)
                .filter(each -> !each.isBlank())
                .<@Nullable String>map(each -> each)
                .toList();
    }

    /** Names files that are kept already, beside those named before. */
    void attach(List<String> ids) {
        var all = new ArrayList<String>(pieces().stream().map(String::valueOf).toList());
        all.addAll(ids);
        evidence = String.join(" ", all);
    }

    static boolean isTicked(@Nullable String box) {
        return "true".equals(box);
    }
}
