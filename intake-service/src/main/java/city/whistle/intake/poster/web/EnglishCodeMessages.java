package city.whistle.intake.poster.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the page of codes, in English. */
@Localized("en")
public interface EnglishCodeMessages extends CodeMessages {
    @Override
    @Message("Posters with codes")
    String title();

    @Override
    @Message("Hang them up on the spot: who scans one need not say where it is.")
    String lead();

    @Override
    @Message("Make new codes")
    String make();

    @Override
    @Message("Grid")
    String grid();

    @Override
    @Message("Please choose")
    String choose();

    @Override
    @Message("Name of the spot (printed on the poster)")
    String label();

    @Override
    @Message("For example: People’s Park, east gate")
    String labelHint();

    @Override
    @Message("Things it hangs on (optional, one code for each)")
    String assets();

    @Override
    @Message(
            "One a line: name or number, then latitude and longitude if known. For example: lamp post L-0427, 47.34120, 123.91230")
    String assetsHint();

    @Override
    @Message("How many")
    String count();

    @Override
    @Message("Make")
    String send();

    @Override
    @Message("{count} made, first in the list below. Tick them and print.")
    String made(int count);

    @Override
    @Message("Revoked. Who scans it is told so and can still use the plain form.")
    String revoked();

    @Override
    @Message("Codes made so far")
    String list();

    @Override
    @Message("No codes yet. Make some above.")
    String empty();

    @Override
    @Message("Pick")
    String pick();

    @Override
    @Message("Spot")
    String spot();

    @Override
    @Message("Made")
    String when();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Valid")
    String valid();

    @Override
    @Message("Revoked {time}")
    String invalid(String time);

    @Override
    @Message("Print those picked (PDF, six on an A4 page)")
    String print();

    @Override
    @Message("Revoke")
    String revoke();

    @Override
    @Message("This cannot be undone; take the poster down.")
    String revokeHint();

    @Override
    @Message("Revoke it")
    String sure();

    @Override
    @Message("Earlier ones")
    String more();

    @Override
    @Message("{#switch field}{#case 'grid'}Choose the grid.{#case 'label'}Name the s"
            + "pot, at most 100 characters.{#case 'count'}Give a number from 1 to 200"
            + ".{#case 'assets'}One thing a line, its name at most 60 characters, its place in the city, at most 200.{#case 'token'}Pick the codes to print first.{#else}This is not right"
            + ".{/switch}")
    String wrong(String field);
}
