package city.whistle.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads claims that are texts, one or several. */
final class Claims {
    private Claims() {}

    static Set<String> texts(JsonWebToken token, String claim) {
        return switch (token.<Object>getClaim(claim)) {
            case null -> Set.of();
            case Collection<?> several ->
                several.stream()
                        .map(Claims::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.toUnmodifiableSet());
            case Object one -> text(one).isBlank() ? Set.of() : Set.of(text(one));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
