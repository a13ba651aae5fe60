package city.whistle.escalation.letter.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The key that letters are signed with, and the certificates that say whose it is, its own first. */
public record LetterKey(PrivateKey key, List<X509Certificate> chain) {
    private static final Map<String, String> ALGORITHMS = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    public LetterKey {
        chain = List.copyOf(chain);
        if (!ALGORITHMS.containsKey(key.getAlgorithm())) {
            throw new NoKey("letters are signed with RSA or EC keys, not with " + key.getAlgorithm());
        }
    }

    /**
     * The only key of a PKCS#12 file.
     *
     * @throws NoKey when the file cannot be read, the password is wrong, or there is not exactly one key in it
     */
    public static LetterKey read(Path file, String password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            var aliases = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (aliases.size() != 1) {
                throw new NoKey(file + " holds " + aliases.size() + " keys, not one");
            }
            return of(store, aliases.getFirst(), password);
        } catch (IOException | GeneralSecurityException e) {
            throw new NoKey("letters cannot be signed with " + file + ": " + e.getMessage(), e);
        }
    }

    private static LetterKey of(KeyStore store, String alias, String password) throws GeneralSecurityException {
        var chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new LetterKey((PrivateKey) store.getKey(alias, password.toCharArray()), chain);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new NoKey("the key store is not open", e);
        }
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whose it is. */
    public String owner() {
        return certificate().getSubjectX500Principal().getName();
    }

    /** How it signs. */
    String algorithm() {
        return Objects.requireNonNull(ALGORITHMS.get(key.getAlgorithm()));
    }
}
