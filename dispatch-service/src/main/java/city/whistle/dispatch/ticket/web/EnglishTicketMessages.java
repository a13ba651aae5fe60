package city.whistle.dispatch.ticket.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What pages call states, tiers, actions and their failings in English. */
@Localized("en")
public interface EnglishTicketMessages extends TicketMessages {
    @Override
    @Message("{#switch state}{#case 'triage'}Waits for a dispatcher"
            + "{#case 'dispatched'}Waits to be signed in"
            + "{#case 'signed_in'}Being worked on"
            + "{#case 'return_asked'}Return asked, dispatcher decides"
            + "{#case 'suspended'}Suspended, clock stands still"
            + "{#case 'done'}Done, callback to come{#case 'closed'}Closed"
            + "{#case 'not_accepted'}Not accepted{#case 'merged'}Merged"
            + "{#case 'withdrawn'}Withdrawn{/switch}")
    String state(String state);

    @Override
    @Message("{#switch tier}{#case 'ordinary'}Ordinary{#case 'key'}Key" + "{#case 'difficult'}Difficult{/switch}")
    String tier(String tier);

    @Override
    @Message("{#switch urgency}{#case 'normal'}Normal{#case 'urgent'}Urgent" + "{#case 'emergency'}Emergency{/switch}")
    String urgency(String urgency);

    @Override
    @Message("{#switch overdue}{#case 'first'}First overdue, reminded"
            + "{#case 'second'}Second overdue, supervised{#case 'none'}Not overdue"
            + "{/switch}")
    String overdue(String overdue);

    @Override
    @Message("{#switch action}{#case 'sign-in'}Sign in"
            + "{#case 'assign'}Hand to a colleague"
            + "{#case 'look-up'}Look up whom to call"
            + "{#case 'contact'}Note contact with the resident"
            + "{#case 'log'}Write to the work log{#case 'report-in'}Report in"
            + "{#case 'done'}Report done{#case 'return'}Ask to return it"
            + "{#case 'grant-return'}Grant the return and reassign"
            + "{#case 'refuse-return'}Refuse the return{#case 'reassign'}Reassign"
            + "{#case 'extend'}Ask for more time"
            + "{#case 'grant-extension'}Grant more time"
            + "{#case 'refuse-extension'}Refuse more time"
            + "{#case 'suspend'}Ask to suspend"
            + "{#case 'grant-suspension'}Grant the suspension"
            + "{#case 'refuse-suspension'}Refuse the suspension"
            + "{#case 'resume'}Resume work{#case 'triage'}Dispatch"
            + "{#case 'reject'}Do not accept{#else}Action{/switch}")
    String action(String action);

    @Override
    @Message("{#switch what}{#case 'hold'}Held for a dispatcher"
            + "{#case 'route'}Sent out by its route"
            + "{#case 'solve-on-spot'}Solved on the spot by a grid worker"
            + "{#case 'triage'}Sent out by a dispatcher{#case 'reject'}Not accepted"
            + "{#case 'sign-in'}Signed in{#case 'assign'}Handed to a colleague"
            + "{#case 'look-up'}Looked up whom to call"
            + "{#case 'contact'}Was in touch with the resident"
            + "{#case 'log'}Wrote to the work log"
            + "{#case 'report-in'}Co-handler reported in{#case 'done'}Reported done"
            + "{#case 'return'}Asked to return it"
            + "{#case 'grant-return'}Return granted, reassigned"
            + "{#case 'refuse-return'}Return refused{#case 'reassign'}Reassigned"
            + "{#case 'extend'}Asked for more time"
            + "{#case 'grant-extension'}More time granted"
            + "{#case 'refuse-extension'}More time refused"
            + "{#case 'suspend'}Asked to suspend{#case 'grant-suspension'}Suspended"
            + "{#case 'refuse-suspension'}Suspension refused{#case 'resume'}Resumed"
            + "{#case 'close'}Closed after the callback"
            + "{#case 'reopen'}Resident not satisfied, sent back"
            + "{#case 'merge'}Merged into another case{#case 'unmerge'}Merge undone"
            + "{#case 'resort'}Weighs more: others joined"
            + "{#case 'merge-asked'}Had it merged{#case 'unmerge-asked'}Had the merge undone"
            + "{#case 'withdraw'}Withdrawn by the resident"
            + "{#case 'ComplaintSupplemented'}The resident added something"
            + "{#case 'CaseJoined'}Another case was merged into this one"
            + "{#case 'ComplaintMerged'}Merge came too late"
            + "{#case 'ComplaintResorted'}Raising came too late"
            + "{#case 'ComplaintUnmerged'}Undoing of a merge came too late"
            + "{#case 'ComplaintWithdrawn'}Withdrawal came too late"
            + "{#case 'FirstOverdue'}First overdue, reminded{#case 'SecondOverdue'}Second overdue, supervised"
            + "{#case 'LevelRaised'}Command level raised{#case 'CaseUrged'}Urged by supervision{#case 'request-lapsed'}Request lapsed"
            + "{#case 'CallbackConcluded'}Callback concluded{#else}News{/switch}")
    String happened(String what);

    @Override
    @Message("{#switch reason}{#case 'solved'}Solved{#case 'explained'}Explained"
            + "{#case 'cannot_now'}Cannot be solved now{#case 'not_true'}Not true"
            + "{#case 'out_of_duty'}Not our duty{/switch}")
    String reason(String reason);

    @Override
    @Message("{#switch channel}{#case 'app'}mobile page{#case 'qr'}QR code"
            + "{#case 'hotline'}hotline{#case 'grid'}grid worker{#case 'visit'}visit"
            + "{#case 'window'}counter{#case 'external'}other platform{/switch}")
    String channel(String channel);

    @Override
    @Message("{#switch field}"
            + "{#case 'finding'}Say what was found (at most 4000 characters)"
            + "{#case 'action'}Say what was done (at most 4000 characters)"
            + "{#case 'reason'}Give the reason"
            + "{#case 'evidence'}Attach a photo or PDF, at most 10 MB each; only ‘explained’, ‘not true’ and ‘not our duty’ may go without"
            + "{#case 'contacted'}The resident was not contacted yet: do that first, or tick the box if you did"
            + "{#case 'assignee'}Give the colleague’s login{#case 'how'}Choose how"
            + "{#case 'purpose'}Say what you need it for, in at most 100 characters; it is kept on record"
            + "{#case 'text'}Write something (at most 4000 characters)"
            + "{#case 'legalBasis'}Name the law or rule"
            + "{#case 'amount'}Give a number within what is allowed"
            + "{#case 'until'}Choose a day ahead, within what is allowed"
            + "{#case 'lead'}Choose another lead unit"
            + "{#case 'coHandlers'}A co-handler is named twice"
            + "{#case 'rightAddress'}Say who takes it"
            + "{#case 'url'}Give a public address that begins with https://{#case 'unit'}Choose a unit of yours"
            + "{#case 'from'}Give the login of who leaves{#case 'to'}Give the login of another colleague"
            + "{#case 'into'}Give the number of another open case{#case 'pack'}The city pack cannot be used: mend what is said of it{#case 'routes'}The routes cannot be used: mend what is said of them"
            + "{#case 'last'}Give a number from 1 to 2000{#case 'number'}There is no case of this number"
            + "{#case 'title'}Give a title of at most 100 characters"
            + "{#case 'category'}Choose a category{#else}This is not as it must be"
            + "{/switch}")
    String wrong(String field);

    @Override
    @Message("{#switch problem}"
            + "{#case 'invalid'}It cannot be sent yet. This is missing; what you typed is kept:"
            + "{#case 'stale'}Somebody else changed this ticket after you opened it. Below is how it stands now: look at it and send again. What you typed is kept."
            + "{#case 'not_yours'}This step is not yours to take."
            + "{#case 'away'}Another part of the system does not answer now; try again in a moment. What you typed is kept."
            + "{#else}{#switch guard}"
            + "{#case 'co_handlers_in'}Not all co-handlers have reported in. Wait for them, or say why you do not."
            + "{#case 'return_in_time'}The time to return it has passed."
            + "{#case 'not_designated'}The command desk designated your unit: it cannot be returned."
            + "{#case 'before_limit'}The limit has passed: more time can no longer be asked for."
            + "{#case 'not_own_request'}Nobody decides on a request of the own unit."
            + "{#case 'merge_refused'}These two cannot be merged, or parted: one of them is over, or part of another, or others are part of it."
            + "{#case 'too_many_texts'}The unit has 50 texts already: delete one first."
            + "{#else}As things stand now, this cannot be done. Below is how it stands."
            + "{/switch}{/switch}")
    String refused(String problem, String guard);
}
