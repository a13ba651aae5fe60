package city.whistle.intake.hotspot.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages of hot spots in English. */
@Localized("en")
public interface EnglishHotSpotMessages extends HotSpotMessages {
    @Override
    @Message("Hot spots")
    String title();

    @Override
    @Message(
            "Grids with three complaints or more of one kind in {#switch days}{#case 1}24 hours{#else}{days} days{/switch}, beside as long a time before.")
    String lead(int days);

    @Override
    @Message("Places")
    String places();

    @Override
    @Message("Topics")
    String topics();

    @Override
    @Message("{#switch days}{#case 1}24 hours{#else}{days} days{/switch}")
    String last(int days);

    @Override
    @Message("Period")
    String window();

    @Override
    @Message("No hot spots in this period. Try another one.")
    String none();

    @Override
    @Message("Map of hot spots: their complaints by community")
    String map();

    @Override
    @Message("{count} complaints")
    String cases(int count);

    @Override
    @Message("Kind and grid")
    String what();

    @Override
    @Message("Now")
    String count();

    @Override
    @Message("Before")
    String before();

    @Override
    @Message("Growth")
    String growth();

    @Override
    @Message("Trend")
    String trend();

    @Override
    @Message("Latest")
    String latest();

    @Override
    @Message("Joint work")
    String joint();

    @Override
    @Message("{merged} are part of {number}")
    String jointIn(String number, int merged);

    @Override
    @Message("none yet")
    String notJoint();

    @Override
    @Message("{count} more")
    String more(int count);

    @Override
    @Message("{count} fewer")
    String less(int count);

    @Override
    @Message("the same")
    String same();

    @Override
    @Message("Complaints in each span of time, the oldest first: {counts}. The second half is the period chosen.")
    String bars(String counts);

    @Override
    @Message("All hot spots")
    String back();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Text")
    String text();

    @Override
    @Message("Filed")
    String when();

    @Override
    @Message("State")
    String state();

    @Override
    @Message(
            "{#switch state}{#case 'accepted'}accepted{#case 'triage'}to be dispatched{#case 'dispatched'}dispatched{#case 'signed_in'}in work{#case 'done'}done, to be called back{#case 'closed'}closed{#case 'rework'}in rework{#case 'merged'}merged{#case 'not_accepted'}not accepted{#case 'withdrawn'}withdrawn{#case 'suspended'}suspended{/switch}")
    String stateIs(String state);

    @Override
    @Message("part of {number}")
    String into(String number);

    @Override
    @Message("{count} are part of it")
    String leads(int count);

    @Override
    @Message("Only the latest {count} are shown.")
    String cut(int count);

    @Override
    @Message("Make one joint case")
    String join();

    @Override
    @Message(
            "{count} open complaints become part of {number}, where one unit does the work once. Each resident is told, and called back when it is done. The other tickets stop, their history stays; each can be taken out again later.")
    String joinHint(int count, String number);

    @Override
    @Message("Join them")
    String sure();

    @Override
    @Message("Joint case {number} is there, and nothing new to join.")
    String nothingToJoin(String number);

    @Override
    @Message("No open complaints to join.")
    String nothingOpen();

    @Override
    @Message("{count} became part of {number}; their residents see it on the tracking page.")
    String joined(int count, String number);

    @Override
    @Message("{count} could not join, since others are part of them; take those out first.")
    String left(int count);

    @Override
    @Message(
            "Whatever the categories: words that stand in more complaints of the last {#switch days}{#case 1}24 hours{#else}{days} days{/switch} than of as long a time before. Names and numbers are masked.")
    String topicsLead(int days);

    @Override
    @Message("Word")
    String word();

    @Override
    @Message("Surprise")
    String surprise();

    @Override
    @Message("Log-likelihood ratio: from 10.8 on, chance does this less than once in a thousand")
    String surpriseHint();

    @Override
    @Message("{count} of {of}")
    String outOf(int count, int of);

    @Override
    @Message("Complaints")
    String examples();

    @Override
    @Message("Nothing has grown notably. It is empty, too, when there was nothing before to compare with.")
    String noTopics();
}
