package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the tracking pages, in English. */
@Localized("en")
public interface EnglishTrackMessages extends TrackMessages {
    @Override
    @Message("Case {number}")
    String title(String number);

    @Override
    @Message("Look up a case")
    String findTitle();

    @Override
    @Message("Number and code are on the receipt you got after sending.")
    String findHint();

    @Override
    @Message("Number (13 digits)")
    String number();

    @Override
    @Message("Access code (6 characters)")
    String code();

    @Override
    @Message("Look up")
    String find();

    @Override
    @Message("Nothing found. Check the number and the code.")
    String notFound();

    @Override
    @Message("Too many wrong tries. Please wait ten minutes.")
    String tooMany();

    @Override
    @Message("{#switch state}{#case 'accepted'}Received{#case 'triage'}Finding out w"
            + "ho is in charge{#case 'dispatched'}Sent to the unit{#case 'signed_in'}"
            + "Being worked on{#case 'done'}Reported done: what do you say?{#case 'cl"
            + "osed'}Closed{#case 'rework'}Being done again{#case 'merged'}Handled to"
            + "gether with another case{#case 'not_accepted'}Not taken{#case 'withdra"
            + "wn'}Withdrawn by you{#case 'suspended'}On hold{/switch}")
    String state(String state);

    @Override
    @Message("{unit} has it.")
    String who(String unit);

    @Override
    @Message("It is being assigned; no unit has it yet.")
    String nobody();

    @Override
    @Message("It must be done by {time}.")
    String due(String time);

    @Override
    @Message("Why: the limit for {tier} is {limit}.")
    String why(String tier, String limit);

    @Override
    @Message("{#switch tier}{#case 'ordinary'}an ordinary matter{#case 'key'}a key m"
            + "atter{#case 'difficult'}a difficult matter{/switch}")
    String tier(String tier);

    @Override
    @Message("{#switch unit}{#case 'second'}{number} s{#case 'minute'}{number} min{#"
            + "case 'work_hour'}{number} work hours{#case 'work_day'}{number} work da"
            + "ys{#case 'natural_hour'}{number} hours{#case 'natural_day'}{number} da"
            + "ys{/switch}")
    String limit(int number, String unit);

    @Override
    @Message("The limit has passed. We have reminded the unit and its head.")
    String first();

    @Override
    @Message("Twice overdue and still not done. A letter of urging went out and the " + "leader in charge was told.")
    String second();

    @Override
    @Message("{#switch urgency}{#case 'urgent'}urgent{#case 'emergency'}emergency{#e" + "lse}{/switch}")
    String urgent(String urgency);

    @Override
    @Message("What happened")
    String timeline();

    @Override
    @Message("Photo {index}")
    String photo(int index);

    @Override
    @Message("Open the document")
    String document();

    @Override
    @Message("What you wrote")
    String yours();

    @Override
    @Message("It is reported done. What do you say?")
    String answer();

    @Override
    @Message("Your answer counts like our call. If it is not solved, it goes back to" + " the unit.")
    String answerHint();

    @Override
    @Message("Is the problem solved?")
    String solved();

    @Override
    @Message("Yes, solved")
    String yes();

    @Override
    @Message("No, not solved")
    String no();

    @Override
    @Message("How satisfied are you?")
    String satisfaction();

    @Override
    @Message("{#switch grade}{#case 'satisfied'}Satisfied{#case 'basically_satisfied"
            + "'}Mostly satisfied{#case 'dissatisfied'}Dissatisfied{/switch}")
    String grade(String grade);

    @Override
    @Message("Anything to add (optional)")
    String remark();

    @Override
    @Message("Send my answer")
    String sendAnswer();

    @Override
    @Message("Add information")
    String supplement();

    @Override
    @Message("What do you want to add?")
    String supplementText();

    @Override
    @Message("Photos (optional, up to 6)")
    String supplementPhotos();

    @Override
    @Message("Add it")
    String sendSupplement();

    @Override
    @Message("Withdraw")
    String withdraw();

    @Override
    @Message("After this nobody works on it, and it cannot be undone. You can report" + " it again later.")
    String withdrawHint();

    @Override
    @Message("Reason (optional)")
    String reason();

    @Override
    @Message("Yes, I want to withdraw it")
    String sure();

    @Override
    @Message("Withdraw it")
    String sendWithdrawal();

    @Override
    @Message("{#switch what}{#case 'supplement'}Added. The unit will see it.{#case '"
            + "withdraw'}Withdrawn.{#case 'answer'}Thank you, your answer is noted.{#"
            + "case 'forget'}Your personal data is deleted.{#else}{/switch}")
    String done(String what);

    @Override
    @Message("Your personal data")
    String data();

    @Override
    @Message("See or delete my personal data")
    String dataLink();

    @Override
    @Message("What we keep for this case that tells who you are. Each look is recorded.")
    String dataHint();

    @Override
    @Message("We keep nothing that tells who you are.")
    String dataNone();

    @Override
    @Message("Name")
    String dataName();

    @Override
    @Message("Phone")
    String dataPhone();

    @Override
    @Message("E-mail")
    String dataEmail();

    @Override
    @Message("Numbers in your text that others see as stars")
    String dataWords();

    @Override
    @Message("Delete my personal data")
    String forget();

    @Override
    @Message("This cannot be undone. Work on the case goes on, but we can no longer "
            + "call you. Number and code still work.")
    String forgetHint();

    @Override
    @Message("Yes, delete it")
    String forgetSure();

    @Override
    @Message("Back to the case")
    String back();

    @Override
    @Message("It was not sent yet. Look at these.")
    String wrongTop();

    @Override
    @Message("{#switch field}{#case 'text'}Write what you want to add, 1 to 4000 cha"
            + "racters.{#case 'attachments'}Photos must be JPEG, PNG or WebP, at most"
            + " 6, each up to 10 MB.{#case 'solved'}Say whether it is solved.{#case '"
            + "satisfaction'}Say how satisfied you are.{#case 'remark'}At most 1000 c"
            + "haracters.{#case 'reason'}At most 500 characters.{#case 'sure'}Tick th"
            + "e box to confirm.{#case 'state'}This is not possible as the case stand"
            + "s now. The page shows the latest.{#else}This is not right.{/switch}")
    String wrong(String field);
}
