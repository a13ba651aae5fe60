package city.whistle.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import city.whistle.intake.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultKeysTest {
    private final UUID caseId = UUID.randomUUID();
    private final byte[] key = DataKey.random();

    @Test
    void withoutAKeysetTheSecretSealsAndOpens() {
        var keys = keys("");

        assertThat(keys.open(caseId, keys.seal(caseId, key))).isEqualTo(key);
        assertThat(keys.retired()).isEmpty();
    }

    @Test
    void anInstallationMovesToAKeysetOfItsOwn() {
        var before = keys("");
        var sealed = before.seal(caseId, key);

        var after = keys(command("", "new"));

        assertThat(after.open(caseId, sealed)).isEqualTo(key);
        assertThat(after.retired()).containsExactly(before.primary());
        assertThat(after.primary()).isNotEqualTo(before.primary());
    }

    @Test
    void anOldKeyStillOpensAndANewOneSeals() {
        var first = command("", "new");
        var sealed = keys(first).seal(caseId, key);

        var both = command(first, "add");
        var added = keys(both).retired().get(0);
        var promoted = keys(command(both, "promote", added.toString()));

        assertThat(keys(both).primary()).isEqualTo(keys(first).primary());
        assertThat(promoted.primary()).isEqualTo(added);
        assertThat(promoted.open(caseId, sealed)).isEqualTo(key);
        assertThat(keys(both).open(caseId, promoted.seal(caseId, key))).isEqualTo(key);
    }

    @Test
    void aKeyThatWasRemovedOpensNothing() {
        var first = command("", "new");
        var old = keys(first);
        var sealed = old.seal(caseId, key);
        var both = command(first, "add");
        var added = keys(both).retired().get(0).toString();
        var promoted = command(both, "promote", added);

        var removed = keys(command(promoted, "remove", String.valueOf(old.primary())));

        assertThatIllegalStateException()
                .isThrownBy(() -> removed.open(caseId, sealed))
                .withMessageContaining(caseId.toString());
    }

    @Test
    void aSealedKeyOpensNoOtherCase() {
        var keys = keys("");
        var sealed = keys.seal(caseId, key);

        assertThatIllegalStateException().isThrownBy(() -> keys.open(UUID.randomUUID(), sealed));
    }

    @Test
    void whatIsNoKeysetIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> keys("{}")).withMessageContaining("WHISTLE_VAULT_KEYSET");
        assertThat(code("", "promote", "1")).isEqualTo(2);
        assertThat(code("", "nonsense")).isEqualTo(2);
    }

    private static VaultKeys keys(String keyset) {
        return new VaultKeys(Settings.with(Map.of("whistle.intake.vault.keyset", keyset)), Settings.keys());
    }

    private static String command(String keyset, String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(run(keyset, out, arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static int code(String keyset, String... arguments) {
        return run(keyset, new ByteArrayOutputStream(), arguments);
    }

    private static int run(String keyset, ByteArrayOutputStream out, String... arguments) {
        return VaultKeysCommand.run(
                arguments,
                new ByteArrayInputStream(keyset.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
