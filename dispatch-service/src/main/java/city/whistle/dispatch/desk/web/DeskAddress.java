package city.whistle.dispatch.desk.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state of the desk as its address; empty texts stand for all. */
@TemplateData
public record DeskAddress(String tab, String tier, String category, String q, String sort, String map) {

    /** The value of {@code map} that shows one. */
    static final String SHOWN = "on";

    private static final Pattern OURS = Pattern.compile("/desk\\?[\\w\\-.=&%+*]{1,500}");

    /** The address a form says it came from, if it is one of the desk's; else the desk. */
    static String ours(@Nullable String address) {
        return address != null && OURS.matcher(address).matches() ? address : "/desk?tab=unassigned";
    }

    /** This list. */
    public String here() {
        return "/desk?" + query(terms());
    }

    /** The same list with one thing different, from its beginning. */
    public String with(String name, String value) {
        var terms = terms();
        terms.put(name, value);
        return "/desk?" + query(terms);
    }

    /** The points of this list. */
    public String points() {
        var terms = terms();
        terms.remove("sort");
        return "/desk/map.json?" + query(terms);
    }

    /** Whether the map is shown. */
    public boolean mapped() {
        return SHOWN.equals(map);
    }

    private LinkedHashMap<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        terms.put("tab", tab);
        terms.put("tier", tier);
        terms.put("category", category);
        terms.put("q", q);
        terms.put("sort", sort);
        terms.put("map", map);
        return terms;
    }

    private static String query(Map<String, String> terms) {
        return terms.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether any filter is set. */
    public boolean filtered() {
        return !(tier + category + q).isEmpty();
    }
}
