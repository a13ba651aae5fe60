package city.whistle.intake.reporter;

import city.whistle.intake.IntakeConfig;
import city.whistle.intake.Keys;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Seals the keys of the cases. The keyset comes from the configuration: its primary key seals, all of its keys open.
 * Beside them always opens the key that comes from the installation's secret, which is also the one that seals where no
 * keyset is configured; so an installation moves to a keyset of its own like from any key to the next.
 */
@ApplicationScoped
public class VaultKeys {
    static final AesGcmParameters PARAMETERS = parameters();

    private final KeysetHandle keyset;
    private final Aead cipher;

    VaultKeys(IntakeConfig config, Keys keys) {
        try {
            this.keyset = keyset(config, derived(keys));
            this.cipher = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("WHISTLE_VAULT_KEYSET must be a keyset of Tink in JSON", e);
        }
    }

    /** The id of the key that seals. */
    int primary() {
        return keyset.getPrimary().getId();
    }

    /** The ids of the keys that only open. */
    List<Integer> retired() {
        return IntStream.range(0, keyset.size())
                .mapToObj(keyset::getAt)
                .filter(key -> !key.isPrimary())
                .map(KeysetHandle.Entry::getId)
                .toList();
    }

    byte[] seal(UUID caseId, byte[] key) {
        try {
            return cipher.encrypt(key, context(caseId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal the key of case " + caseId, e);
        }
    }

    byte[] open(UUID caseId, byte[] sealed) {
        try {
            return cipher.decrypt(sealed, context(caseId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset has no key for the vault's entry of case " + caseId, e);
        }
    }

    private static byte[] context(UUID caseId) {
        return ("case/" + caseId).getBytes(StandardCharsets.UTF_8);
    }

    private static KeysetHandle keyset(IntakeConfig config, AesGcmKey derived) throws GeneralSecurityException {
        AeadConfig.register();
        var old = KeysetHandle.importKey(derived);
        var configured = config.vault().keyset();
        if (configured.isEmpty()) {
            return KeysetHandle.newBuilder().addEntry(old.makePrimary()).build();
        }
        var own = TinkJsonProtoKeysetFormat.parseKeyset(configured.get(), InsecureSecretKeyAccess.get());
        return KeysetHandle.newBuilder(own).addEntry(old).build();
    }

    @AccessesPartialKey
    private static AesGcmKey derived(Keys keys) throws GeneralSecurityException {
        var id = ByteBuffer.wrap(keys.mac("vault-key-id", new byte[0])).getInt();
        return AesGcmKey.builder()
                .setParameters(PARAMETERS)
                .setKeyBytes(SecretBytes.copyFrom(keys.cipherKey("vault"), InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
