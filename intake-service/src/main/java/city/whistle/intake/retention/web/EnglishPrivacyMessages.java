package city.whistle.intake.retention.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about what is held of persons in English. */
@Localized("en")
public interface EnglishPrivacyMessages extends PrivacyMessages {
    @Override
    @Message("Personal data")
    String title();

    @Override
    @Message(
            "A reporter's name, number and own words lie in the vault only, for{#if years} {years} years{/if}{#if months} {months} months{/if}{#if days} {days} days{/if} after the case is over; then their keys are destroyed, for good. A person may ask to see them or to have them deleted: one of us writes it down, another one decides.")
    String lead(int years, int months, int days);

    @Override
    @Message("Write a request down")
    String ask();

    @Override
    @Message("Request")
    String kind();

    @Override
    @Message("{#if kind == 'export'}To see and copy what is held{#else}To have it deleted{/if}")
    String kindIs(String kind);

    @Override
    @Message("The person's number")
    String phone();

    @Override
    @Message("All cases of this number are found by it; the number itself is not kept.")
    String phoneHint();

    @Override
    @Message("Write a telephone number of 5 to 15 digits.")
    String wrongPhone();

    @Override
    @Message("Grounds")
    String reason();

    @Override
    @Message("How it was made sure who that is, and what the person says; no names and numbers.")
    String reasonHint();

    @Override
    @Message("Write at most 500 characters.")
    String wrongReason();

    @Override
    @Message("Write down")
    String send();

    @Override
    @Message("Requests")
    String requests();

    @Override
    @Message("Nobody has asked for anything yet.")
    String noRequests();

    @Override
    @Message("Written down")
    String asked();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("{#switch state}{#case 'open'}to be decided{#case 'granted'}granted{#else}refused{/switch}")
    String stateIs(String state);

    @Override
    @Message("Decide")
    String decide();

    @Override
    @Message(
            "{#if kind == 'export'}Once granted, who wrote it down can fetch all that is held of the person for 7 days; each look is recorded.{#else}Once granted, name, number and own words of all the person's cases are destroyed at once and for good; nobody can be called back on open ones.{/if}")
    String consequence(String kind);

    @Override
    @Message("Reason")
    String why();

    @Override
    @Message("Grant")
    String grant();

    @Override
    @Message("Refuse")
    String refuse();

    @Override
    @Message("decided by somebody else than who wrote it down")
    String another();

    @Override
    @Message("Download")
    String download();

    @Override
    @Message("cases: {count}")
    String about(int count);

    @Override
    @Message("Deletion register")
    String register();

    @Override
    @Message("When, by which rule and of which cases; never what it was.")
    String registerHint();

    @Override
    @Message("Nothing has been deleted yet.")
    String noDeletions();

    @Override
    @Message("Time")
    String at();

    @Override
    @Message("Rule")
    String rule();

    @Override
    @Message(
            "{#switch rule}{#case 'retention'}its time was over{#case 'request'}asked for, decided by two{#else}by the person, with the access code{/switch}")
    String ruleIs(String rule);

    @Override
    @Message("Basis")
    String basis();

    @Override
    @Message("Cases")
    String cases();

    @Override
    @Message("By")
    String by();

    @Override
    @Message("Older")
    String older();

    @Override
    @Message("The cases")
    String which();

    @Override
    @Message("There is no such line, or its cases are gone.")
    String noCases();

    @Override
    @Message("It was not done:")
    String refused();
}
