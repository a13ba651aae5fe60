package city.whistle.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void theSameWordsAreAlikeWhateverThePunctuation() {
        assertThat(new Likeness("楼下烧烤店，噪音扰民！").to("楼下 烧烤店。噪音扰民")).isEqualTo(1);
    }

    @Test
    void theSameMatterInOtherWordsIsSomewhatAlike() {
        assertThat(new Likeness("楼下烧烤店凌晨噪音扰民").to("烧烤店半夜噪音扰民睡不着")).isBetween(0.25, 0.9);
    }

    @Test
    void otherMattersAreNotAlike() {
        assertThat(new Likeness("楼下烧烤店凌晨噪音扰民").to("路灯不亮已经三天")).isZero();
    }

    @Test
    void nothingIsLikeAnEmptyText() {
        assertThat(new Likeness("…").to("…")).isZero();
    }

    @Test
    void fiftyMetresAreFiftyMetresInAllDirections() {
        var north = Distance.meters(47.34, 123.96, 47.34 + Distance.latDegrees(50), 123.96);
        var east = Distance.meters(47.34, 123.96, 47.34, 123.96 + Distance.lonDegrees(50, 47.34));

        assertThat(north).isCloseTo(50, Offset.offset(0.1));
        assertThat(east).isCloseTo(50, Offset.offset(0.1));
    }
}
