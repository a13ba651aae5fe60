package city.whistle.intake.tracking;

import city.whistle.http.NotFound;

/** There is no such attachment, or not for this caller. */
public final class NoSuchAttachment extends NotFound {
    NoSuchAttachment() {
        super("there is no such attachment");
    }
}
