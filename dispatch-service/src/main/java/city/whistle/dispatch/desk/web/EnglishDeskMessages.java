package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the list of tickets in English. */
@Localized("en")
public interface EnglishDeskMessages extends DeskMessages {
    @Override
    @Message("Desk")
    String title();

    @Override
    @Message("{#switch tab}{#case 'mine'}Mine{#case 'unit'}My unit’s"
            + "{#case 'unassigned'}Unassigned{#case 'waiting'}Waiting for others"
            + "{#case 'done'}Done{/switch}")
    String tab(String tab);

    @Override
    @Message("All")
    String all();

    @Override
    @Message("Parts of the desk")
    String tabs();

    @Override
    @Message("Tier")
    String tier();

    @Override
    @Message("Category")
    String category();

    @Override
    @Message("Search")
    String search();

    @Override
    @Message("Title, text or whole number")
    String searchHint();

    @Override
    @Message("Type at least two characters to search.")
    String tooShort();

    @Override
    @Message("Filter")
    String filter();

    @Override
    @Message("Clear filters")
    String clear();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Tier")
    String heavy();

    @Override
    @Message("Matter")
    String what();

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("Lead unit")
    String unit();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Due")
    String due();

    @Override
    @Message("Filed")
    String filed();

    @Override
    @Message("Pick")
    String pick();

    @Override
    @Message("Pick {number}")
    String pickOne(String number);

    @Override
    @Message("Sign in the picked")
    String signInPicked();

    @Override
    @Message(
            "{changed} changed.{#if refused > 0} {refused} not: perhaps somebody else was faster, or no colleague was named.{/if}")
    String changed(int changed, int refused);

    @Override
    @Message("Next page")
    String next();

    @Override
    @Message("Back to the first page")
    String first();

    @Override
    @Message("{#switch tab}"
            + "{#case 'mine'}You have no open ticket. Sign one in under ‘Unassigned’."
            + "{#case 'unit'}There is no open ticket."
            + "{#case 'unassigned'}No ticket waits to be signed in. New ones appear here by themselves."
            + "{#case 'waiting'}No ticket waits for somebody else."
            + "{#case 'done'}Nothing is done yet.{/switch}")
    String empty(String tab);

    @Override
    @Message("No ticket matches the filters.")
    String emptyFiltered();

    @Override
    @Message("Not set")
    String noDue();

    @Override
    @Message("Select all")
    String pickAll();

    @Override
    @Message("Hand to")
    String assignPicked();

    @Override
    @Message("Next row")
    String down();

    @Override
    @Message("Previous row")
    String up();

    @Override
    @Message("Select this row")
    String toggle();

    @Override
    @Message("My saved filters")
    String saved();

    @Override
    @Message("A name for this filter")
    String filterName();

    @Override
    @Message("Save filter")
    String saveFilter();

    @Override
    @Message("Delete the filter “{name}”")
    String forget(String name);

    @Override
    @Message("Not saved: give it a name of at most 30 characters; at most 20 can be kept.")
    String unsaved();

    @Override
    @Message("Map")
    String map();

    @Override
    @Message("Hide the map")
    String hideMap();

    @Override
    @Message("This list on a map (at most 500)")
    String mapOf();
}
