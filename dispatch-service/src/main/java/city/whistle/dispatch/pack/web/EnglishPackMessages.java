package city.whistle.dispatch.pack.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about the city pack in English. */
@Localized("en")
public interface EnglishPackMessages extends PackMessages {
    @Override
    @Message("City pack")
    String title();

    @Override
    @Message(
            "The city pack says which units, grids, categories, routes, limits and words the city has. A new version is offered by one administrator and put into force by another one, without a restart; all services follow within seconds. Open cases keep the unit and the limits they were given.")
    String what();

    @Override
    @Message("{version} is in force. The other services follow within seconds.")
    String activated(String version);

    @Override
    @Message("Offer a new version")
    String offer();

    @Override
    @Message("City pack (zip, at most 10 MB)")
    String file();

    @Override
    @Message(
            "Check it with deploy/city lint first. Offering only shows what it would change; nothing comes into force.")
    String fileHint();

    @Override
    @Message("Offer and see what changes")
    String send();

    @Override
    @Message("This pack cannot be used yet:")
    String faults();

    @Override
    @Message("There is no version yet.")
    String none();

    @Override
    @Message("Version")
    String version();

    @Override
    @Message("State")
    String standing();

    @Override
    @Message("Offered")
    String offered();

    @Override
    @Message("Put into force")
    String history();

    @Override
    @Message(
            "{#switch state}{#case 'in_force'}in force{#case 'past'}was in force{#else}waits for a second person{/switch}")
    String stateIs(String state);

    @Override
    @Message("{time} by {login}")
    String byWhom(String time, String login);

    @Override
    @Message("{time}, the version the service started with")
    String first(String time);

    @Override
    @Message("{time} by {login}: {reason}")
    String because(String time, String login, String reason);

    @Override
    @Message("not yet")
    String never();

    @Override
    @Message("What it changes for the city and its open cases")
    String changes();

    @Override
    @Message("What open tickets name and this version does not have:")
    String gone();

    @Override
    @Message("{#switch kind}{#case 'unit'}unit{#case 'category'}category{#else}grid{/switch} {name}: {open}")
    String goneIs(String kind, String name, int open);

    @Override
    @Message(
            "Units that are missing still have open tickets, so this version cannot be put into force. Have them done, or give them to others, first.")
    String blocked();

    @Override
    @Message("Their cases show categories and grids as codes.")
    String asCodes();

    @Override
    @Message("This is the version in force.")
    String inForce();

    @Override
    @Message("You offered this version: another administrator has to look at it and put it into force.")
    String own();

    @Override
    @Message("Put this version into force")
    String activate();

    @Override
    @Message("Put this version into force again")
    String again();

    @Override
    @Message(
            "From then on new complaints are sorted, routed and timed by {version}; open cases keep the unit and the limits they were given. Your name, the time and the reason are kept in the audit. It is taken back by putting an older version into force again.")
    String consequence(String version);

    @Override
    @Message("Reason (must be given, at most 500 characters)")
    String reason();

    @Override
    @Message("Say why, in at most 500 characters.")
    String reasonWrong();

    @Override
    @Message("Yes, put it into force")
    String sure();

    @Override
    @Message(
            "{#switch problem}{#case 'invalid'}It cannot be put into force yet.{#case 'not_yours'}What you offered has to be put into force by another administrator.{#else}{#switch guard}{#case 'in_force'}This version is in force already.{#case 'units_at_work'}Units with open tickets are missing in it, so it cannot be put into force.{#else}It cannot be put into force now.{/switch}{/switch}")
    String refused(String problem, String guard);
}
