package city.whistle.intake.importing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of a file's columns. */
record Header(List<String> all) {
    static Header of(String[] cells) {
        var names = Stream.of(cells).map(String::strip).toList();
        var named = names.stream().filter(name -> !name.isEmpty()).toList();
        named.stream()
                .filter(name -> Collections.frequency(named, name) > 1)
                .findFirst()
                .ifPresent(twice -> {
                    throw new UnreadableFile("has two columns of the name '" + twice + "'");
                });
        if (named.isEmpty()) {
            throw new UnreadableFile("has no names of columns where the mapping's header says");
        }
        return new Header(names);
    }

    int width() {
        return all.size();
    }

    String at(int column) {
        return all.get(column);
    }

    /** Those that have a name. */
    Set<String> names() {
        var names = new LinkedHashSet<>(all);
        names.remove("");
        return names;
    }
}
