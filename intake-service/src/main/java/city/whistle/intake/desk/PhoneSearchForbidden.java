package city.whistle.intake.desk;

import city.whistle.http.Forbidden;

/** The caller's role does not talk to callers. */
final class PhoneSearchForbidden extends Forbidden {
    PhoneSearchForbidden() {
        super("only operators, dispatchers and callback agents may look for a telephone number");
    }
}
