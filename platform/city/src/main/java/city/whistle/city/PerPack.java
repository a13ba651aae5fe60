package city.whistle.city;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something made of the city's pack, which is dear to make: made once for each pack that comes into force. */
public final class PerPack<T> {
    private final City city;
    private final Function<City, T> maker;
    private volatile @Nullable Made<T> last;

    private record Made<T>(String version, T thing) {}

    public PerPack(City city, Function<City, T> maker) {
        this.city = city;
        this.maker = maker;
    }

    /** What is made of the pack in force. */
    public T get() {
        var pack = city.present();
        var made = last;
        if (made == null || !made.version().equals(pack.version())) {
            made = new Made<>(pack.version(), maker.apply(pack));
            last = made;
        }
        return made.thing();
    }
}
