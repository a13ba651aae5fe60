package city.whistle.testkit.planted.intake.desk;

import city.whistle.contracts.Head;
import city.whistle.contracts.TicketEvent.TicketResumed;

class SpeaksForOthers {
    TicketResumed resume(Head head) {
        return new TicketResumed(head, 1, "because");
    }
}
