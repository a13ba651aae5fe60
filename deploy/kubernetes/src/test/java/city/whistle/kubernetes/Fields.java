package city.whistle.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a kind, each as {@code apiVersion kind path}; a path that ends in {@code .*} holds names of its own. */
record Fields(String kind, Set<String> known) {
    void check(JsonNode manifest) {
        var used = new TreeSet<String>();
        manifest.properties().stream()
                .filter(field -> !Set.of("apiVersion", "kind", "metadata").contains(field.getKey()))
                .forEach(field -> walk(field.getKey(), field.getValue(), used));
        used.removeAll(known);
        assertThat(used).as("fields that are not known").isEmpty();
    }

    private void walk(String path, JsonNode value, Set<String> used) {
        if (known.contains(kind + " " + path + ".*")) {
            return;
        }
        if (value.isArray()) {
            value.forEach(each -> walk(path, each, used));
        } else if (value.isObject()) {
            value.properties().forEach(field -> walk(path + "." + field.getKey(), field.getValue(), used));
        } else {
            used.add(kind + " " + path);
        }
    }
}
