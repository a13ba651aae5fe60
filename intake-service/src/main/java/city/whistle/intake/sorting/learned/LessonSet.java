package city.whistle.intake.sorting.learned;

import java.util.HashMap;
import java.util.List;

/**
 * Lessons as vectors.
 *
 * @param truths for each lesson the index of its category
 */
record LessonSet(List<String> categories, Vocabulary vocabulary, List<Vocabulary.Vector> vectors, int[] truths) {

    static LessonSet of(List<Example> lessons, List<String> categories, Vocabulary vocabulary) {
        var indexes = new HashMap<String, Integer>();
        categories.forEach(category -> indexes.put(category, indexes.size()));
        var vectors = lessons.stream()
                .map(lesson -> vocabulary.read(lesson.title(), lesson.text()))
                .toList();
        var truths = lessons.stream()
                .mapToInt(lesson -> indexes.getOrDefault(lesson.category(), 0))
                .toArray();
        return new LessonSet(categories, vocabulary, vectors, truths);
    }

    int size() {
        return truths.length;
    }
}
