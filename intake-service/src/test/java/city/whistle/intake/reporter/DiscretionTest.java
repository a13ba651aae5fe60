package city.whistle.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTest {
    private final Discretion discretion = new Discretion();

    @ParameterizedTest
    @CsvSource({
        "请打13912345678找我, 13912345678",
        "手机 139-1234-5678。, 139-1234-5678",
        "手机139 1234 5678谢谢, 139 1234 5678",
        "１３９１２３４５６７８是我, １３９１２３４５６７８",
        "call +86 13912345678 please, 13912345678",
        "call +44 20 7946 0958 please, 7946 0958",
        "座机0452-2801234, 0452-2801234",
        "座机04522801234, 04522801234",
        "电话：2801234, 2801234",
        "身份证230203198001011234, 230203198001011234",
        "身份证23020319800101123X的, 23020319800101123X",
        "写信到wang.li@example.com.cn吧, wang.li@example.com.cn"
    })
    void numbersByWhichSomebodyIsFoundAreMasked(String text, String telling) {
        var masked = discretion.mask("text", text);

        assertThat(masked).doesNotContain(telling).contains("*****").hasSameSizeAs(text);
        assertThat(discretion.originals()).containsEntry("text", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人民路139号3单元501室",
                "单号2611220000427还没有处理",
                "网格230299001001001的路灯",
                "2026-11-22 18:00到19:30停水，损失12345678元",
                "公交车牌黑B12345",
                "拨打12345或者110",
                "there were 1500 people @ the square"
            })
    void otherNumbersStay(String text) {
        assertThat(discretion.mask("text", text)).isEqualTo(text);
        assertThat(discretion.originals()).isEmpty();
    }

    @Test
    void theReportersOwnNameIsMasked() {
        var own = new Discretion(new ReporterData("欧阳测试", null, null));

        assertThat(own.mask("text", "我叫欧阳测试，住在三楼")).isEqualTo("我叫****，住在三楼");
    }

    @Test
    void aNameOfOneCharacterWouldMaskTooMuch() {
        var own = new Discretion(new ReporterData("李", null, null));

        assertThat(own.mask("text", "李沧区的李子树")).isEqualTo("李沧区的李子树");
    }

    @Test
    void longHostileTextsTakeNoTime() {
        for (var piece : new String[] {"1", "1-", "a.", "+1 ", "a@a", "电话"}) {
            assertThat(discretion.mask("text", piece.repeat(4000))).isNotEmpty();
        }
    }
}
