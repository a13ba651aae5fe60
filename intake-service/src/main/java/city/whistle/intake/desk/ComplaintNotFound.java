package city.whistle.intake.desk;

import city.whistle.http.NotFound;

/** There is no such complaint, or not for this caller. */
public final class ComplaintNotFound extends NotFound {
    ComplaintNotFound(String id) {
        super("there is no complaint " + id);
    }
}
