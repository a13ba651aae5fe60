package city.whistle.escalation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A matter leaves the ledger by one way only: replied, applied for, struck off. */
class MatterRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LOOK_BACK = NOW.plus(Duration.ofDays(28));

    @Test
    void whatWasSentBackAndNotRepliedToIsNotAppliedForNorStruckOff() {
        var matter = replied();
        matter.sendBack();

        assertThatThrownBy(() -> matter.applyForStrikeOff(NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> matter.strikeOff(NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(matter::sendBack).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> matter.lookBack(true, NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void whatNobodyAppliedForIsNotStruckOff() {
        var matter = replied();

        assertThatThrownBy(() -> matter.strikeOff(NOW)).isInstanceOf(NotNow.class);
        matter.applyForStrikeOff(NOW);
        assertThat(matter.appliedAt()).isEqualTo(NOW);
        matter.reply(NOW);

        assertThat(matter.appliedAt()).isNull();
        assertThatThrownBy(() -> matter.strikeOff(NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void whatIsSentBackIsRepliedToAnew() {
        var matter = replied();
        matter.applyForStrikeOff(NOW);

        matter.sendBack();

        assertThat(matter.state()).isEqualTo(MatterState.SENT_BACK);
        assertThat(matter.appliedAt()).isNull();
        assertThatThrownBy(matter::sendBack).isInstanceOf(NotNow.class);
        matter.reply(NOW);
        assertThat(matter.state()).isEqualTo(MatterState.REPLIED);
    }

    @Test
    void whatIsStruckOffIsOverUntilSomebodyLooksBack() {
        var matter = struckOff();

        assertThat(matter.state()).isEqualTo(MatterState.STRUCK_OFF);
        assertThat(matter.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> matter.reply(NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(matter::interview).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> matter.lookBack(true, LOOK_BACK.minusMillis(1)))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whatHeldIsLookedBackOnOnce() {
        var matter = struckOff();

        matter.lookBack(true, LOOK_BACK);

        assertThat(matter.state()).isEqualTo(MatterState.STRUCK_OFF);
        assertThat(matter.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> matter.lookBack(true, LOOK_BACK)).isInstanceOf(NotNow.class);
    }

    @Test
    void whatDidNotHoldBeginsAnew() {
        var matter = struckOff();

        matter.lookBack(false, LOOK_BACK);

        assertThat(matter.state()).isEqualTo(MatterState.OPEN);
        assertThat(matter.appliedAt()).isNull();
        assertThat(matter.closedAt()).isNull();
        assertThatCode(matter::interview).doesNotThrowAnyException();
    }

    private static Matter replied() {
        var matter = new Matter();
        matter.reply(NOW);
        return matter;
    }

    private static Matter struckOff() {
        var matter = replied();
        matter.applyForStrikeOff(NOW);
        matter.strikeOff(NOW);
        return matter;
    }
}
