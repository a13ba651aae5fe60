package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of a ticket's page in English. */
@Localized("en")
public interface EnglishSheetMessages extends SheetMessages {
    @Override
    @Message("Back to the list")
    String back();

    @Override
    @Message("Done: {name}.")
    String did(String name);

    @Override
    @Message("What the resident says")
    String said();

    @Override
    @Message("Confidential")
    String confidential();

    @Override
    @Message("No way to contact")
    String noContact();

    @Override
    @Message("By {channel}, {at}")
    String by(String channel, String at);

    @Override
    @Message("Who has it")
    String who();

    @Override
    @Message("No unit has it yet")
    String nobody();

    @Override
    @Message("Worked on by {login}")
    String assignee(String login);

    @Override
    @Message("Designated by the command desk: cannot be returned")
    String designated();

    @Override
    @Message("Cycle {cycle} (rework)")
    String rework(int cycle);

    @Override
    @Message("What is due when, and why")
    String clocks();

    @Override
    @Message("To be dispatched by {at}.")
    String dueTriage(String at);

    @Override
    @Message("To be done by {at}.")
    String dueDone(String at);

    @Override
    @Message("Suspended until {at}; the clock stands still.")
    String standing(String at);

    @Override
    @Message("The deadline is still being worked out.")
    String noClock();

    @Override
    @Message("Sign in: within {limit} of dispatch.")
    String whySignIn(String limit);

    @Override
    @Message("First contact with the resident: within {limit}.")
    String whyContact(String limit);

    @Override
    @Message("Resident contacted: {at}.")
    String contactedAt(String at);

    @Override
    @Message("Signed in: {at}.")
    String signedAt(String at);

    @Override
    @Message("{tier}: to be done within {limit}.")
    String whyDone(String tier, String limit);

    @Override
    @Message("{urgency}: {limit}, nights and holidays count; the shorter one holds.")
    String whyUrgency(String urgency, String limit);

    @Override
    @Message("This kind has its own limit: {limit}.{#if basis} Basis: {basis}.{/if}")
    String whyCategory(String limit, String basis);

    @Override
    @Message("Work days and work hours count the unit’s work time only; with days, the day of receipt does not count.")
    String workTime();

    @Override
    @Message("Why here: {reason}")
    String route(String reason);

    @Override
    @Message("Request of {unit}, to be decided")
    String request(String unit);

    @Override
    @Message("What was reported")
    String report();

    @Override
    @Message("Evidence")
    String evidence();

    @Override
    @Message("No evidence yet.")
    String noEvidence();

    @Override
    @Message("History")
    String history();

    @Override
    @Message("The history of {year} lies in the archive; an administrator can restore it.")
    String archived(int year);

    @Override
    @Message("Co-handler: {unit}, reported in")
    String coHandlerIn(String unit);

    @Override
    @Message("Co-handler: {unit}, not reported in yet")
    String coHandlerOut(String unit);

    @Override
    @Message("Filed {at}")
    String filedAt(String at);

    @Override
    @Message(
            "{#switch kind}{#case 'triage'}Dispatch{#case 'sign_in'}Sign-in{#case 'contact'}First contact{#case 'report_in'}Report-in{#case 'completion'}Completion{#else}Limit{/switch}")
    String clock(String kind);

    @Override
    @Message("stopped")
    String clockStopped();

    @Override
    @Message("suspended, stands still")
    String clockPaused();

    @Override
    @Message("provisional (holidays not published yet)")
    String provisional();

    @Override
    @Message("Whom to call")
    String reporter();

    @Override
    @Message("For this one call only: it is not kept, and this look is on record.")
    String reporterOnce();

    @Override
    @Message("The resident asked for confidentiality: do not tell the unit or person complained of.")
    String reporterConfidential();

    @Override
    @Message("No contact was left.")
    String reporterNobody();

    @Override
    @Message("The resident’s photos and documents")
    String photos();

    @Override
    @Message("File {count}")
    String file(int count);

    @Override
    @Message("the system")
    String bySystem();

    @Override
    @Message("the resident")
    String byResident();

    @Override
    @Message("shown to the resident")
    String openEntry();

    @Override
    @Message("This ticket has just changed.")
    String changedByOthers();

    @Override
    @Message("Show how it stands")
    String reload();
}
