package city.whistle.intake.retention;

import city.whistle.http.Forbidden;

/** A person's cases lie anywhere in the city: who sees a part of it only does not decide about them. */
public final class CityWideOnly extends Forbidden {
    private static final long serialVersionUID = 1;

    CityWideOnly() {
        super("requests are decided by whoever may see the whole city");
    }
}
