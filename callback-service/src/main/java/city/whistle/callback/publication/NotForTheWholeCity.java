package city.whistle.callback.publication;

import city.whistle.http.Forbidden;

/** The figures published are the whole city's; whoever sees a part of it only cannot answer for them. */
final class NotForTheWholeCity extends Forbidden {
    NotForTheWholeCity() {
        super("only somebody who sees the whole city can publish its figures");
    }
}
