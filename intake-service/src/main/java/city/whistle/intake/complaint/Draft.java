package city.whistle.intake.complaint;

import city.whistle.contracts.Attachment;
import city.whistle.contracts.Place;
import city.whistle.intake.sorting.Sorted;
import java.util.List;
import java.util.UUID;

/** Everything a new complaint is made of. */
record Draft(
        UUID id,
        String number,
        Filing filing,
        Place place,
        Sorted sorted,
        List<Attachment> attachments,
        Occasion occasion) {}
