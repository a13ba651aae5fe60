package city.whistle.dispatch.routing.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the page that tries routes in English. */
@Localized("en")
public interface EnglishRouteMessages extends RouteMessages {
    @Override
    @Message("Try routes or a pack")
    String title();

    @Override
    @Message(
            "Paste other routes here (or choose a routes.yaml), or choose a whole city pack, and see where the latest cases would go by it. Nothing is changed; a new city pack is put into force by two administrators: one offers it, another one activates it.")
    String what();

    @Override
    @Message("Other routes (the text of a routes.yaml)")
    String routes();

    @Override
    @Message("or choose a file")
    String file();

    @Override
    @Message("How many of the latest cases (at most 2000)")
    String last();

    @Override
    @Message("Only this case (number, may be left out)")
    String number();

    @Override
    @Message("A number without routes shows where the routes in force send that case.")
    String numberHint();

    @Override
    @Message("Try")
    String run();

    @Override
    @Message("This cannot be tried:")
    String faults();

    @Override
    @Message("Worth a look:")
    String warnings();

    @Override
    @Message("{changed} of {cases} cases would go elsewhere")
    String result(int cases, int changed);

    @Override
    @Message("All {cases} cases go where they go today.")
    String none(int cases);

    @Override
    @Message("Measure")
    String measure();

    @Override
    @Message("In force")
    String inForce();

    @Override
    @Message("Tried")
    String tried();

    @Override
    @Message("Need a dispatcher")
    String triage();

    @Override
    @Message("Go straight to the unit that had the case last")
    String asWorked();

    @Override
    @Message("From")
    String origin();

    @Override
    @Message("To")
    String to();

    @Override
    @Message("Cases")
    String cases();

    @Override
    @Message("Which")
    String which();

    @Override
    @Message("Nobody: a dispatcher decides")
    String nobody();

    @Override
    @Message("With {unit}")
    String beside(String unit);

    @Override
    @Message("{rule}: {reason}")
    String by(String rule, String reason);

    @Override
    @Message("A rule failed: {failure}")
    String failed(String failure);

    @Override
    @Message("This case")
    String one();

    @Override
    @Message("Both send it the same way.")
    String same();

    @Override
    @Message("Show {count}")
    String list(int count);

    @Override
    @Message("or choose a whole city pack (zip, at most 10 MB)")
    String pack();

    @Override
    @Message(
            "With a pack, the routes above do not count. Its routes, units, categories and grids are tried; tier and urgency of the cases stay as they were found.")
    String packHint();

    @Override
    @Message("City pack {version}")
    String packTried(String version);

    @Override
    @Message("{count} differences from the pack in force")
    String differences(int count);

    @Override
    @Message("Nothing differs from the pack in force.")
    String noDifference();
}
