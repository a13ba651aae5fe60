package city.whistle.dispatch.desk.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The state of the desk as its address; empty texts stand for all. */
@TemplateData
public record DeskAddress(String tab, String tier, String category, String q, String sort) {

    /** This list. */
    public String here() {
        return with("", "");
    }

    /** The same list with one thing different, from its beginning. */
    public String with(String name, String value) {
        var terms = new LinkedHashMap<String, String>();
        terms.put("tab", tab);
        terms.put("tier", tier);
        terms.put("category", category);
        terms.put("q", q);
        terms.put("sort", sort);
        terms.put(name, value);
        return "/desk?"
                + terms.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Whether any filter is set. */
    public boolean filtered() {
        return !(tier + category + q).isEmpty();
    }
}
