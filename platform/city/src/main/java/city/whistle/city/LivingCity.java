package city.whistle.city;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The city that goes on while its packs follow one another: whoever holds {@link #city()} asks, with each question, the pack
 * that is in force then. A new pack takes effect by one write; questions that belong together are put to {@link City#present()}.
 */
public final class LivingCity {
    private final City city =
            (City) Proxy.newProxyInstance(City.class.getClassLoader(), new Class<?>[] {City.class}, this::ask);

    private volatile City present;

    public LivingCity(City first) {
        this.present = first.present();
    }

    /** The city as it is whenever it is asked. */
    public City city() {
        return city;
    }

    /** From now on the city is as that pack says. */
    public void become(City next) {
        var objections = objections(next);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", objections));
        }
        present = next.present();
    }

    /** Why that pack is not a later one of this city; empty when it is. */
    public List<String> objections(City next) {
        var now = present;
        var objections = new ArrayList<String>();
        compare("id", now.id(), next.id(), objections);
        compare("code", now.code(), next.code(), objections);
        compare("zone", now.zone().getId(), next.zone().getId(), objections);
        return objections;
    }

    private static void compare(String field, String is, String other, List<String> objections) {
        if (!is.equals(other)) {
            objections.add("city.yaml: '" + field + "' is '" + other + "', but that of this city is '" + is
                    + "' and cannot change");
        }
    }

    private @Nullable Object ask(Object proxy, Method question, Object @Nullable [] arguments) throws Throwable {
        try {
            return question.invoke(present, arguments);
        } catch (InvocationTargetException failed) {
            throw Objects.requireNonNull(failed.getCause());
        }
    }
}
