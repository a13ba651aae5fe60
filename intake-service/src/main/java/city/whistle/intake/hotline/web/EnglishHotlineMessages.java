package city.whistle.intake.hotline.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the hotline's desk in English. */
@Localized("en")
public interface EnglishHotlineMessages extends HotlineMessages {
    @Override
    @Message("Hotline desk")
    String title();

    @Override
    @Message("Calls for you")
    String ringing();

    @Override
    @Message("No call is waiting. It shows here as soon as your telephone rings.")
    String noCalls();

    @Override
    @Message("Call at {time}")
    String callAt(String time);

    @Override
    @Message("Take it (F2)")
    String take();

    @Override
    @Message("This cannot be filed yet:")
    String problem();

    @Override
    @Message("Caller")
    String who();

    @Override
    @Message("Telephone number")
    String phone();

    @Override
    @Message("Find earlier cases (Alt+H)")
    String look();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("Identity")
    String secrecy();

    @Override
    @Message("Kept from the unit")
    String confidential();

    @Override
    @Message("May be told to the unit")
    String open();

    @Override
    @Message("Anonymous, no number is kept")
    String anonymous();

    @Override
    @Message("The matter")
    String matter();

    @Override
    @Message("Kind")
    String kind();

    @Override
    @Message(
            "{#switch kind}{#case 'complaint'}Complaint{#case 'help'}Help{#case 'consultation'}Question{#case 'suggestion'}Suggestion{#case 'tip_off'}Tip-off{/switch}")
    String kindIs(String kind);

    @Override
    @Message("What the caller says")
    String text();

    @Override
    @Message("Grid (type a name or a code)")
    String grid();

    @Override
    @Message("Address or landmark")
    String address();

    @Override
    @Message("Accept and file (Ctrl+Enter)")
    String file();

    @Override
    @Message(
            "{#switch field}{#case 'text'}Write what the caller says, at most 4000 characters.{#case 'grid'}Choose a grid from the list.{#case 'phone'}A telephone number has 5 to 15 digits.{#case 'name'}A name has at most 50 characters.{#case 'address'}An address has at most 200 characters.{#case 'category'}Choose a category from the list.{#case}This is not right.{/switch}")
    String wrong(String field);

    @Override
    @Message("Earlier cases of this number")
    String history();

    @Override
    @Message("There are none.")
    String noHistory();

    @Override
    @Message("Add what is written to this case")
    String addTo();

    @Override
    @Message("Added to the earlier case")
    String added();

    @Override
    @Message("The unit sees what was added; the deadline stays.")
    String addedNext();

    @Override
    @Message("With a number, the caller's earlier cases are listed here; each look is recorded.")
    String historyHint();

    @Override
    @Message("The sorter's suggestion")
    String suggestion();

    @Override
    @Message("After a few words, a category, the reasons and the questions to ask appear here.")
    String suggestionHint();

    @Override
    @Message("Why")
    String why();

    @Override
    @Message("Questions to ask")
    String ask();

    @Override
    @Message("Alt and the number choose another category; the sorter learns from it.")
    String choiceHint();

    @Override
    @Message("Another category")
    String otherCategory();

    @Override
    @Message("No other")
    String none();

    @Override
    @Message("Perhaps the same matter, nearby")
    String similar();

    @Override
    @Message("{meters} m away, {percent} % alike")
    String similarLine(int meters, int percent);

    @Override
    @Message("Nothing alike is open nearby.")
    String noSimilar();

    @Override
    @Message("Ask the caller to dial {number} at once")
    String call(String number);

    @Override
    @Message("{#switch tier}{#case 'ordinary'}Ordinary{#case 'key'}Key{#case 'difficult'}Difficult{/switch}")
    String tierIs(String tier);

    @Override
    @Message("{#switch urgency}{#case 'normal'}normal{#case 'urgent'}urgent{#case 'emergency'}emergency{/switch}")
    String urgencyIs(String urgency);

    @Override
    @Message(
            "{#switch state}{#case 'accepted'}accepted{#case 'triage'}to be dispatched{#case 'dispatched'}dispatched{#case 'signed_in'}in work{#case 'done'}done, to be called back{#case 'closed'}closed{#case 'rework'}in rework{#case 'merged'}merged{#case 'not_accepted'}not accepted{#case 'withdrawn'}withdrawn{#case 'suspended'}suspended{/switch}")
    String stateIs(String state);

    @Override
    @Message("Filed")
    String filed();

    @Override
    @Message("Tell the caller:")
    String tell();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Access code")
    String code();

    @Override
    @Message("Only who filed it sees the access code.")
    String foreign();

    @Override
    @Message(
            "{#if review}A dispatcher confirms the category before a unit gets it.{#else}It is on its way to the unit.{/if} When it is done, somebody calls back.")
    String next(boolean review);

    @Override
    @Message("End of the call")
    String wrapUp();

    @Override
    @Message("This call came to:")
    String wrapUpHint();

    @Override
    @Message("a case filed")
    String outcomeFiled();

    @Override
    @Message("answered on the spot")
    String outcomeAnswered();

    @Override
    @Message("passed on to another line")
    String outcomePassedOn();

    @Override
    @Message("no matter, or a wrong number")
    String outcomeNoMatter();

    @Override
    @Message("File another one")
    String another();

    @Override
    @Message("On the line since {time}")
    String onTheLine(String time);
}
