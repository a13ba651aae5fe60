package city.whistle.intake.qrcode;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Settings;
import org.junit.jupiter.api.Test;

class QrTokensTest {
    private final QrTokens tokens = new QrTokens(Settings.keys());
    private final QrToken token = new QrToken(-42, "230299001001001");

    @Test
    void aTokenSaysWhichCodeItIsAndWhereItHangs() {
        assertThat(tokens.read(tokens.write(token))).contains(token);
    }

    @Test
    void aTokenFitsIntoAnAddress() {
        assertThat(tokens.write(token)).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void aGridsLeadingZerosAreKept() {
        var zeros = new QrToken(1, "000000000000007");

        assertThat(tokens.read(tokens.write(zeros))).contains(zeros);
    }

    @Test
    void aTokenThatWasChangedIsNotOurs() {
        var text = tokens.write(token);
        for (int i = 0; i < text.length(); i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, changed.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(tokens.isOurs(changed.toString())).as(changed.toString()).isFalse();
        }
    }

    @Test
    void nonsenseIsNotOurs() {
        assertThat(tokens.isOurs("")).isFalse();
        assertThat(tokens.isOurs("not-a-code")).isFalse();
        assertThat(tokens.isOurs("!!!")).isFalse();
    }
}
