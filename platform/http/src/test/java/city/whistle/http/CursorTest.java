package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aPageThatIsNotTheLastTellsWhereToGoOn() {
        var page = Page.of(numbers(11), 10, number -> List.of(number.toString(), "id-" + number));

        assertThat(page.items()).isEqualTo(numbers(10));
        assertThat(Cursor.keys(page.next(), 2)).containsExactly("9", "id-9");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10})
    void theLastPageTellsNothing(int size) {
        var page = Page.of(numbers(size), 10, number -> List.of(number.toString()));

        assertThat(page.items()).hasSize(size);
        assertThat(page.next()).isNull();
    }

    @Test
    void keysMayBeEmpty() {
        assertThat(Cursor.keys(Cursor.of(List.of("", "b", "")), 3)).containsExactly("", "b", "");
    }

    @Test
    void theFirstPageHasNoCursor() {
        assertThat(Cursor.keys(null, 2)).isNull();
        assertThat(Cursor.keys("", 2)).isNull();
        assertThat((Object) Cursor.read(null, 1, keys -> keys.get(0))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "AAAA=A", "街", "e", "YQ"})
    void aCursorOfAnotherListIsRefused(String cursor) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Cursor.keys(cursor, 2))
                .withMessageContaining("cursor");
    }

    @Test
    void aCursorWithKeysOfAnotherKindIsRefused() {
        var cursor = Cursor.of(List.of("yesterday"));

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Cursor.read(cursor, 1, keys -> Instant.parse(keys.get(0))));
    }

    @Test
    void aCursorWithCharactersThatPostgresRefusesIsRefused() {
        var cursor = Base64.getUrlEncoder().encodeToString("a\0b".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> Cursor.keys(cursor, 1));
    }

    @Test
    void aLimitIsFromOneToTwoHundred() {
        assertThat(Cursor.limit(null)).isEqualTo(50);
        assertThat(Cursor.limit(200)).isEqualTo(200);
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> Cursor.limit(0));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> Cursor.limit(201));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
