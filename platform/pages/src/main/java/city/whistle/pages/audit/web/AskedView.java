package city.whistle.pages.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked for, as the form shows it again; empty where nothing was. */
record AskedView(String actor, String action, String caseId, String from, String to, List<String> wrong) {
    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** The page that goes on at the cursor, with the same filters. */
    String address(String cursor) {
        var all = new LinkedHashMap<String, String>();
        all.put("actor", actor);
        all.put("action", action);
        all.put("case", caseId);
        all.put("from", from);
        all.put("to", to);
        all.put("cursor", cursor);
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(AskedView::pair)
                .collect(Collectors.joining("&", "/audit?", ""));
    }

    private static String pair(Map.Entry<String, String> each) {
        return each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8);
    }
}
