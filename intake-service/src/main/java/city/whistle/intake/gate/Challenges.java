package city.whistle.intake.gate;

import city.whistle.intake.IntakeConfig;
import city.whistle.intake.Keys;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes challenges and reads what was found. Nothing is kept of a challenge until it is solved: its signature says it is ours. */
@ApplicationScoped
public class Challenges {
    private static final String ALGORITHM = "SHA-256";
    private static final int SALT = 12;

    /** The salt ends with a mark, so that no digit of the number can be taken for one of the time. */
    private static final Pattern SALTED = Pattern.compile("[0-9a-f]{24}\\?expires=(\\d{1,12})&");

    private final IntakeConfig.Gate settings;
    private final Keys keys;
    private final Clock clock;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    public Challenges(IntakeConfig config, Keys keys, Clock clock, ObjectMapper json) {
        this.settings = config.gate();
        this.keys = keys;
        this.clock = clock;
        this.json = json;
    }

    /** A solved challenge. */
    record Solved(String challenge, Instant expiresAt) {}

    /** A new challenge. */
    public Challenge make() {
        var bytes = new byte[SALT];
        random.nextBytes(bytes);
        var expires = clock.instant().plus(settings.proofWithin()).getEpochSecond();
        var salt = HexFormat.of().formatHex(bytes) + "?expires=" + expires + "&";
        var hash = hash(salt + random.nextInt(settings.difficulty() + 1));
        return new Challenge(ALGORITHM, hash, salt, keys.hash("challenge", hash), settings.difficulty());
    }

    /** What a solution solves: one of our challenges that has not expired. */
    Optional<Solved> read(String solution) {
        try {
            return solved(json.readTree(Base64.getDecoder().decode(solution)));
        } catch (JacksonException | IllegalArgumentException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Solved> solved(JsonNode said) {
        var challenge = said.path("challenge").asText();
        var salt = said.path("salt").asText();
        var salted = SALTED.matcher(salt);
        var isOurs = ALGORITHM.equals(said.path("algorithm").asText())
                && equal(
                        keys.hash("challenge", challenge),
                        said.path("signature").asText())
                && equal(hash(salt + said.path("number").asInt(-1)), challenge);
        if (!isOurs || !salted.matches()) {
            return Optional.empty();
        }
        var expiresAt = Instant.ofEpochSecond(Long.parseLong(salted.group(1)));
        return clock.instant().isAfter(expiresAt) ? Optional.empty() : Optional.of(new Solved(challenge, expiresAt));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
