package city.whistle.intake.sorting.model;

import city.whistle.city.City;
import city.whistle.intake.sorting.learned.Example;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a city pack teaches the sorter: its worded examples, and each keyword of a category as a lesson of its own, so that
 * what no example says is known too.
 */
record PackLessons(List<Example> lessons, List<Example> heldOut) {

    static PackLessons of(City city) {
        var lessons = new ArrayList<Example>();
        city.examples().forEach(example -> lessons.add(lesson(example)));
        city.categories().stream()
                .filter(category -> category.parent() != null)
                .forEach(category -> category.keywords()
                        .forEach(keyword -> lessons.add(new Example(null, keyword, category.code()))));
        return new PackLessons(
                lessons, city.heldOut().stream().map(PackLessons::lesson).toList());
    }

    private static Example lesson(city.whistle.city.Example example) {
        return new Example(null, example.text(), example.category());
    }

    /** A hash of all lessons: the same lessons need not be learnt twice. */
    String fingerprint() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            lessons.forEach(lesson ->
                    sha.update((lesson.category() + "\n" + lesson.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
