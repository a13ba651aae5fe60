package city.whistle.intake.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;

/** Solves challenges as a client does. */
final class Solution {
    private Solution() {}

    static String of(Challenge challenge) {
        return written(challenge, challenge.salt(), find(challenge));
    }

    static int find(Challenge challenge) {
        return IntStream.rangeClosed(0, challenge.maxnumber())
                .filter(number -> hash(challenge.salt() + number).equals(challenge.challenge()))
                .findFirst()
                .orElseThrow();
    }

    static String written(Challenge challenge, String salt, int number) {
        var json = "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(challenge.algorithm(), challenge.challenge(), number, salt, challenge.signature());
        return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
