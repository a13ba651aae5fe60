package city.whistle.dispatch.pack;

import city.whistle.http.NotFound;

/** No pack of that version was ever offered. */
public final class NoSuchPack extends NotFound {
    NoSuchPack() {
        super("no pack of that version was offered");
    }
}
