package city.whistle.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void aClaimMayBeMissing() {
        assertThat(read(null)).isEmpty();
    }

    @Test
    void aClaimMayBeOneText() {
        assertThat(read("water")).containsExactly("water");
        assertThat(read(Json.createValue("water"))).containsExactly("water");
        assertThat(read(" ")).isEmpty();
    }

    @Test
    void aClaimMayBeSeveralTexts() {
        assertThat(read(List.of("water", Json.createValue("roads")))).containsExactlyInAnyOrder("water", "roads");
        assertThat(read(Arrays.asList("", "roads"))).containsExactly("roads");
    }

    private static Set<String> read(Object claim) {
        return Claims.texts(new Token(claim == null ? Map.of() : Map.of("units", claim)), "units");
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Collections.unmodifiableSet(claims.keySet());
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
