package city.whistle.city.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two states of the same kind of thing, each a record with a code. */
final class Parts {
    private static final int LONGEST = 120;

    private Parts() {}

    /** One line per thing that came, went, or is not what it was; {@code kind} begins each line. */
    static <T extends Record> List<String> compare(
            String kind, Collection<T> before, Collection<T> after, Function<T, String> codeOf) {
        var old = byCode(before, codeOf);
        var now = byCode(after, codeOf);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        var lines = new ArrayList<String>();
        for (var code : codes) {
            var was = old.get(code);
            var is = now.get(code);
            if (was == null) {
                lines.add(kind + " " + code + ": new");
            } else if (is == null) {
                lines.add(kind + " " + code + ": gone");
            } else {
                lines.addAll(compare(kind + " " + code, was, is));
            }
        }
        return lines;
    }

    /** One line per component that is not what it was. */
    static List<String> compare(String name, Record was, Record is) {
        return Arrays.stream(was.getClass().getRecordComponents())
                .filter(part -> !Objects.equals(read(part, was), read(part, is)))
                .map(part -> "%s: %s was %s, is %s"
                        .formatted(name, part.getName(), shown(read(part, was)), shown(read(part, is))))
                .toList();
    }

    private static <T> Map<String, T> byCode(Collection<T> all, Function<T, String> codeOf) {
        return all.stream().collect(Collectors.toMap(codeOf, each -> each));
    }

    private static Object read(RecordComponent part, Record record) {
        try {
            return Objects.requireNonNullElse(part.getAccessor().invoke(record), "nothing");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(Object value) {
        var text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
