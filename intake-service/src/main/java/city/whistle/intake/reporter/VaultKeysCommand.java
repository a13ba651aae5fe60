package city.whistle.intake.reporter;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/**
 * Makes and changes the vault's keyset: {@code new} prints one; {@code add}, {@code promote ID} and {@code remove ID} read
 * one from the standard input and print the changed one. A new key is added first and promoted when every replica has it.
 */
public final class VaultKeysCommand {
    private static final String USAGE =
            "usage: vault-keys new | add | promote ID | remove ID   (a keyset comes in on stdin)";

    private VaultKeysCommand() {}

    /** Runs the command; exit code 2 when it is not understood. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, System.out, System.err));
    }

    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            AeadConfig.register();
            var keyset = changed(arguments, in);
            out.println(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
            IntStream.range(0, keyset.size())
                    .mapToObj(keyset::getAt)
                    .forEach(key -> err.println((key.isPrimary() ? "seals and opens: " : "opens: ") + key.getId()));
            return 0;
        } catch (IllegalArgumentException | GeneralSecurityException | IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static KeysetHandle changed(String[] arguments, InputStream in)
            throws GeneralSecurityException, IOException {
        var fresh =
                KeysetHandle.generateEntryFromParameters(VaultKeys.PARAMETERS).withRandomId();
        return switch (String.join(" ", arguments).replaceAll("-?[0-9]+", "ID")) {
            case "new" ->
                KeysetHandle.newBuilder().addEntry(fresh.makePrimary()).build();
            case "add" -> KeysetHandle.newBuilder(read(in)).addEntry(fresh).build();
            case "promote ID" -> promoted(read(in), Integer.parseInt(arguments[1]));
            case "remove ID" -> removed(read(in), Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static KeysetHandle promoted(KeysetHandle keyset, int id) throws GeneralSecurityException {
        var changed = KeysetHandle.newBuilder(keyset);
        changed.getAt(place(keyset, id)).makePrimary();
        return changed.build();
    }

    private static KeysetHandle removed(KeysetHandle keyset, int id) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keyset).deleteAt(place(keyset, id)).build();
    }

    private static int place(KeysetHandle keyset, int id) {
        return IntStream.range(0, keyset.size())
                .filter(i -> keyset.getAt(i).getId() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the keyset has no key " + id));
    }

    private static KeysetHandle read(InputStream in) throws GeneralSecurityException, IOException {
        var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}
