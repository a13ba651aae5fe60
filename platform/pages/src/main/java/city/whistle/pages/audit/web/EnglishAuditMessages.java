package city.whistle.pages.audit.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the auditor's pages in English. */
@Localized("en")
public interface EnglishAuditMessages extends AuditMessages {
    @Override
    @Message("Audit")
    String title();

    @Override
    @Message("{#switch name}{#case 'intake'}Intake{#case 'dispatch'}Dispatch{#case 'escalation'}Escalation"
            + "{#case 'callback'}Callback{/switch}")
    String service(String name);

    @Override
    @Message(
            "Who looked at what or did what, when and why. Each entry is tied to the one before it: what is changed, removed or put in later is found.")
    String about();

    @Override
    @Message("When")
    String at();

    @Override
    @Message("Who")
    String actor();

    @Override
    @Message("What")
    String action();

    @Override
    @Message("Anything")
    String anything();

    @Override
    @Message(
            "{#switch subject}{#case 'contact'}Contact data{#case 'contact_out_of_hours'}Contact data, out of hours{#case 'caller'}Caller’s details{#case 'receipt'}"
                    + "Receipt{#case 'complaint'}Complaint{#case 'case'}Case file{#case 'spot_check'}Check{#case 'sort"
                    + "ing'}Sorting{#case 'sorter'}Sorter{#case 'sorter_model'}Sorter{#case 'hotspot'}Hot spot{#case '"
                    + "import'}Import{#case 'qr_code'}QR code{#case 'ticket_history'}Ticket{#case 'ticket_evidence'}Ev"
                    + "idence{#case 'webhook'}Webhook{#case 'canned-text'}Canned text{#case 'clock_ledger'}Clock{#case"
                    + " 'matter_entry'}Matter{#case 'letter'}Letter{#case 'instruction'}Instruction{#case 'interventio"
                    + "n'}Intervention{#case 'statutory_year'}Calendar{#case 'calendar_offer'}Calendar on offer{#case 'pack_version'}City pack{#case 'pack_activation'}City pack into force{#case 'callback_attempt'}Call back{#case 'given"
                    + "_answer'}Answer{#case 'closure'}Closure{#case 'exclusion'}Exclusion{#case 'publication'}Publica"
                    + "tion{#case 'detached_year'}Archived year{#else}{subject}{/switch}")
    String subject(String subject);

    @Override
    @Message("{#switch deed}{#case 'read'}read{#case 'search'}searched{#case 'shredded'}destroyed{#case 'writ"
            + "ten'}written{#case 'changed'}changed{#case 'found'}was there{#case 'issued'}issued{#case 'archi"
            + "ve'}archived{#case 'train'}trained{#case 'activate'}activated{#case 'correct'}corrected{#case '"
            + "join'}joined{#case 'begin'}begun{#case 'stop'}stopped{#case 'resume'}resumed{#case 'added'}adde"
            + "d{#case 'removed'}removed{#case 'checked'}checked{#case 'asked'}asked for{#case 'granted'}grant"
            + "ed{#case 'refused'}refused{#case 'open'}offered{#case 'withdrawn'}withdrawn{#else}{deed}{/switch}")
    String deed(String deed);

    @Override
    @Message("{#if field == 'case'}This is for a case’s id (36 characters), or nothing."
            + "{#else}Choose a date, or leave it empty.{/if}")
    String wrong(String field);

    @Override
    @Message("Case")
    String caseId();

    @Override
    @Message("the case’s id")
    String caseHint();

    @Override
    @Message("Why, or what was written")
    String purpose();

    @Override
    @Message("In the chain")
    String position();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("To")
    String to();

    @Override
    @Message("Search")
    String search();

    @Override
    @Message("Clear")
    String clear();

    @Override
    @Message("There are no such entries.")
    String empty();

    @Override
    @Message("Earlier entries")
    String next();

    @Override
    @Message("not yet")
    String waiting();

    @Override
    @Message("Verify the whole chain")
    String verify();

    @Override
    @Message("Back to the entries")
    String back();

    @Override
    @Message("The record is whole: nothing was removed, altered or put in.")
    String sound();

    @Override
    @Message("The record is not whole: this is not as it was written.")
    String broken();

    @Override
    @Message("{sealed} entries in the chain, {waiting} waiting")
    String counts(long sealed, long waiting);

    @Override
    @Message("The end of the chain (keep it outside the system: a chain that is cut does not lead to it any more)")
    String head();

    @Override
    @Message("Tables compared")
    String tables();

    @Override
    @Message(", ")
    String and();

    @Override
    @Message("Where")
    String where();

    @Override
    @Message("What")
    String what();

    @Override
    @Message("Finding")
    String finding();

    @Override
    @Message(
            "{#switch how}{#case 'removed'}removed{#case 'altered'}altered{#case 'inserted'}put in by hand{#case 'cut'}the end was cut off"
                    + "{#case 'rewritten'}the chain was rewritten{#case 'unguarded'}its guard is off{#else}{how}{/switch}")
    String how(String how);
}
