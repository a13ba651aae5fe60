package city.whistle.dispatch.workload.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the workload page in English. */
@Localized("en")
public interface EnglishWorkloadMessages extends WorkloadMessages {
    @Override
    @Message("Workload")
    String title();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Person")
    String person();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("Due today")
    String today();

    @Override
    @Message("Overdue")
    String late();

    @Override
    @Message("(not signed in)")
    String nobody();

    @Override
    @Message("There are no open tickets.")
    String empty();

    @Override
    @Message("Capacity")
    String capacity();

    @Override
    @Message(
            "What units say they can carry: a hint for dispatching. While one is full, a route may send cases to its relief.")
    String capacityHint();

    @Override
    @Message("{open} open, capacity {capacity}{#if open >= capacity}: full{/if}")
    String carries(int open, int capacity);

    @Override
    @Message("Hand over all tickets of somebody")
    String handOver();

    @Override
    @Message(
            "All of the person’s open tickets of this unit go to the colleague. Each move is on record; the deadlines stay.")
    String consequence();

    @Override
    @Message("Whose tickets (login)")
    String from();

    @Override
    @Message("To whom (login)")
    String to();

    @Override
    @Message("{moved} handed over.{#if left > 0} Some are left: please try again.{/if}")
    String moved(int moved, int left);
}
