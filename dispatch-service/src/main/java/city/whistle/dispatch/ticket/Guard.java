package city.whistle.dispatch.ticket;

import city.whistle.dispatch.worktime.WorkTime;

/**
 * What must hold besides state and person. Most are judged before the request is read, and decide which actions are
 * offered; those that ask for the request's content are judged by the action itself.
 */
public enum Guard {
    NO_OPEN_REQUEST("no other request waits for a decision"),
    EXTENSION_ASKED("an extension was asked for"),
    SUSPENSION_ASKED("a suspension was asked for"),
    NOT_OWN_REQUEST("nobody decides on a request of the own unit"),
    NOT_DESIGNATED("the unit was not designated by the command desk"),
    RETURN_IN_TIME("the return limit since dispatch has not passed"),
    EXTENSION_LEFT("the tier's extensions are not used up"),
    BEFORE_LIMIT("the completion limit has not passed"),
    SUSPENSION_LEFT("the tier has suspension, and it is not used up"),
    EXTENSIONS_USED_UP("all extensions of the tier were used before"),
    CONTACTABLE("the resident left a way to be reached"),
    REPORT_OUTSTANDING("the unit has not reported in yet in this cycle"),
    CO_HANDLERS_IN("every co-handler has reported in, or the lead says in coHandlersMissing why it is done without"),
    CONTACTED("the resident was contacted, unless there is no way to"),
    EVIDENCE_GIVEN("evidence is attached, unless the reason is explained, not_true or out_of_duty"),
    WITHIN_EXTENSION("the amount is within the tier's extension"),
    WITHIN_SUSPENSION("the day lies ahead and within the tier's suspension");

    private final String words;

    Guard(String words) {
        this.words = words;
    }

    /** What must hold, as documents and messages say it. */
    public String words() {
        return words;
    }

    /** Whether it is judged by the request's content, by the action itself. */
    public boolean asksContent() {
        return switch (this) {
            case CO_HANDLERS_IN, CONTACTED, EVIDENCE_GIVEN, WITHIN_EXTENSION, WITHIN_SUSPENSION -> true;
            default -> false;
        };
    }

    /** Whether it holds, or cannot be said before the request's content is read. */
    public boolean holds(Situation s) {
        var requests = s.ticket().requests();
        return switch (this) {
            case NO_OPEN_REQUEST -> requests.open().isEmpty();
            case EXTENSION_ASKED -> asked(requests, RequestKind.EXTENSION);
            case SUSPENSION_ASKED -> asked(requests, RequestKind.SUSPENSION);
            case NOT_OWN_REQUEST ->
                requests.open().map(each -> isOfOthers(each, s.hand())).orElse(true);
            case NOT_DESIGNATED -> !s.ticket().handling().designated();
            case RETURN_IN_TIME -> returnInTime(s);
            case EXTENSION_LEFT -> requests.extensions() < extensionsOf(s);
            case BEFORE_LIMIT -> s.ticket().deadline().isAhead(s.now());
            case SUSPENSION_LEFT -> requests.suspensions() < suspensionsOf(s);
            case EXTENSIONS_USED_UP -> requests.extensions() >= extensionsOf(s);
            case CONTACTABLE -> s.ticket().matter().contactable();
            case REPORT_OUTSTANDING ->
                s.ticket().handling().outstandingOf(s.hand().units()).isPresent();
            case CO_HANDLERS_IN, CONTACTED, EVIDENCE_GIVEN, WITHIN_EXTENSION, WITHIN_SUSPENSION -> true;
        };
    }

    private static boolean asked(Requests requests, RequestKind kind) {
        return requests.open().filter(each -> each.kind() == kind).isPresent();
    }

    private static boolean isOfOthers(Request request, Hand hand) {
        return !hand.units().contains(request.unit()) && !hand.login().equals(request.person());
    }

    private static boolean returnInTime(Situation s) {
        var handling = s.ticket().handling();
        var since = handling.dispatchedAt();
        return since != null
                && !s.now()
                        .isAfter(WorkTime.of(s.city(), handling.leadCode())
                                .end(since, s.limits().returnWithin()));
    }

    private static int extensionsOf(Situation s) {
        var extension = s.limits().extensions().get(s.ticket().matter().tier());
        return extension == null ? 0 : extension.times();
    }

    private static int suspensionsOf(Situation s) {
        var suspension = s.limits().suspensions().get(s.ticket().matter().tier());
        return suspension == null ? 0 : suspension.times();
    }
}
