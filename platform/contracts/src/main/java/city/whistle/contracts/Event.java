package city.whistle.contracts;

/** Anything published: a fact about one case, told by the service that owns it. */
public sealed interface Event permits ComplaintEvent, TicketEvent, DeadlineEvent, CallbackEvent {
    /** The case, the time, who did it and the pack it was decided under. */
    Head head();
}
