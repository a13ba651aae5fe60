package city.whistle.contracts;

import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackEvent.FiguresPublished;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.MatterSentBack;
import city.whistle.contracts.DeadlineEvent.MatterStruckOff;
import city.whistle.contracts.TicketEvent.CoHandlerReportedIn;
import city.whistle.contracts.TicketEvent.ExtensionGranted;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.TicketEvent.TicketReturned;
import city.whistle.contracts.TicketEvent.TicketSuspended;
import city.whistle.contracts.TicketEvent.WorkLogged;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service, the topics it takes, and what on them it has no use for: that does not enter its inbox, and is not even read.
 * Who finds a use for such an event takes it off the list; those of before then are taken by {@code deploy/topics replay}.
 */
public enum Taker {
    INTAKE,
    DISPATCH,
    ESCALATION,
    CALLBACK;

    private static final Set<Class<? extends Event>> THE_LADDERS_OWN = Set.of(
            DeadlineDueSoon.class, LetterIssued.class, MatterOpened.class, MatterSentBack.class, MatterStruckOff.class);

    private static final Set<Class<? extends Event>> ALONG_THE_WAY = Set.of(
            CoHandlerReportedIn.class,
            ExtensionGranted.class,
            TicketSuspended.class,
            TicketResumed.class,
            WorkLogged.class);

    private static final Map<Taker, Set<String>> UNHEEDED_NAMES = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    taker -> taker,
                    taker -> taker.unheeded().stream().map(EventType::nameOf).collect(Collectors.toUnmodifiableSet())));

    /** The one of that consumer group, which is the name of the application too. */
    public static Optional<Taker> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(taker -> taker.group().equals(group))
                .findFirst();
    }

    /** The service's short name, which is its database's too, as in {@code intake}. */
    public String service() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its consumer group, as in {@code intake-service}. */
    public String group() {
        return service() + "-service";
    }

    public Set<Topic> topics() {
        return switch (this) {
            case INTAKE -> EnumSet.of(Topic.TICKETS, Topic.DEADLINES, Topic.CALLBACKS);
            case DISPATCH -> EnumSet.of(Topic.COMPLAINTS, Topic.DEADLINES, Topic.CALLBACKS);
            case ESCALATION -> EnumSet.of(Topic.COMPLAINTS, Topic.TICKETS);
            case CALLBACK -> EnumSet.of(Topic.COMPLAINTS, Topic.TICKETS, Topic.DEADLINES);
        };
    }

    /** What travels on its topics and passes it by. */
    public Set<Class<? extends Event>> unheeded() {
        return switch (this) {
            case INTAKE -> Set.of(DeadlineDueSoon.class, FiguresPublished.class);
            case DISPATCH ->
                both(
                        THE_LADDERS_OWN,
                        Set.of(
                                ReporterAnswered.class,
                                CallbackScheduled.class,
                                CallbackAttempted.class,
                                FiguresPublished.class));
            case ESCALATION ->
                Set.of(
                        ComplaintResorted.class,
                        ComplaintSupplemented.class,
                        ReporterAnswered.class,
                        TicketReturned.class,
                        WorkLogged.class);
            case CALLBACK ->
                both(
                        both(THE_LADDERS_OWN, ALONG_THE_WAY),
                        Set.of(LevelRaised.class, CaseUrged.class, ComplaintResorted.class));
        };
    }

    /** Whether an event of that bare name, as in {@code ComplaintFiled}, on the topic of that short name, is in its inbox afterwards. */
    public boolean takes(String topic, String event) {
        return topics().stream().anyMatch(each -> each.shortName().equals(topic))
                && !UNHEEDED_NAMES.getOrDefault(this, Set.of()).contains(event);
    }

    private static Set<Class<? extends Event>> both(
            Set<Class<? extends Event>> some, Set<Class<? extends Event>> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
