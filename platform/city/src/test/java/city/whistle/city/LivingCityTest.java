package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who holds the city sees each pack from the moment it is in force; who took it as it was keeps that. */
class LivingCityTest {
    private final LivingCity living = new LivingCity(Hamlet.whole().read());
    private final City city = living.city();

    @Test
    void whoAsksAgainAsksThePackInForce() {
        var before = city.present();
        var next = renamed().read();

        living.become(next);

        assertThat(roads(city)).isEqualTo("Streets");
        assertThat(city.version()).isEqualTo(next.version()).isNotEqualTo(before.version());
        assertThat(roads(before)).isEqualTo("Roads");
        assertThat(before.present()).isSameAs(before);
    }

    @Test
    void aPackThatWasTakenBackIsInForceAsBefore() {
        var before = city.present();
        living.become(renamed().read());

        living.become(before);

        assertThat(roads(city)).isEqualTo("Roads");
        assertThat(city.present()).isSameAs(before);
    }

    @Test
    void whatIsMadeOfAPackIsMadeOncePerPack() {
        var made = new AtomicInteger();
        var names = new PerPack<>(city, pack -> made.incrementAndGet() + " " + roads(pack));

        assertThat(names.get()).isSameAs(names.get()).isEqualTo("1 Roads");
        living.become(renamed().read());
        assertThat(names.get()).isSameAs(names.get()).isEqualTo("2 Streets");
    }

    @Test
    void anotherCityIsRefusedAndChangesNothing() {
        var other = Hamlet.whole()
                .changing("city.yaml", "id: hamlet\n", "id: village\nzone: Asia/Urumqi\n")
                .read();

        assertThat(living.objections(other))
                .containsExactly(
                        "city.yaml: 'id' is 'village', but that of this city is 'hamlet' and cannot change",
                        "city.yaml: 'zone' is 'Asia/Urumqi', but that of this city is 'Asia/Shanghai' and cannot change");
        assertThatThrownBy(() -> living.become(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(city.id()).isEqualTo("hamlet");
    }

    @Test
    void whatAPackRefusesComesAsItIs() {
        assertThatThrownBy(() -> city.template("no.such")).isInstanceOf(NoSuchElementException.class);
    }

    private static Hamlet renamed() {
        return Hamlet.whole().changing("units.csv", "roads,市政,Roads", "roads,市政,Streets");
    }

    private static String roads(City city) {
        return city.unit("roads").orElseThrow().name().en();
    }
}
