package city.whistle.intake.grid.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the grid worker's page in English. */
@Localized("en")
public interface EnglishGridMessages extends GridMessages {
    @Override
    @Message("Grid patrol")
    String title();

    @Override
    @Message("Reported under {number}")
    String filed(String number);

    @Override
    @Message("{number} is checked, thank you")
    String checked(String number);

    @Override
    @Message("Report a problem")
    String report();

    @Override
    @Message("This was not taken: {detail}")
    String problem(String detail);

    @Override
    @Message("Please check on the spot")
    String checks();

    @Override
    @Message("Nothing to check. What the centre asks appears here.")
    String noChecks();

    @Override
    @Message("{#switch question}{#case 'is_it_so'}Is it really so?{#case 'is_it_done'}Is it really done?{/switch}")
    String questionIs(String question);

    @Override
    @Message("Yes")
    String yes();

    @Override
    @Message("No")
    String no();

    @Override
    @Message("What you see (optional)")
    String remark();

    @Override
    @Message("Photos")
    String photo();

    @Override
    @Message("Send the answer")
    String answer();

    @Override
    @Message("Open in my grids")
    String cases();

    @Override
    @Message("No case is open.")
    String noCases();

    @Override
    @Message("The open ones of the latest 100")
    String casesHint();

    @Override
    @Message(
            "{#switch state}{#case 'accepted'}accepted{#case 'triage'}to be dispatched{#case 'dispatched'}dispatched{#case 'signed_in'}in work{#case 'done'}done, to be called back{#case 'rework'}in rework{#case 'suspended'}suspended{#case}{state}{/switch}")
    String stateIs(String state);

    @Override
    @Message("What is it")
    String what();

    @Override
    @Message("Something else")
    String otherCategory();

    @Override
    @Message("Choose")
    String choose();

    @Override
    @Message("More about it (optional)")
    String text();

    @Override
    @Message("Where")
    String where();

    @Override
    @Message("Your position is known")
    String located();

    @Override
    @Message("Grid")
    String grid();

    @Override
    @Message("Address or landmark (optional)")
    String address();

    @Override
    @Message("At most 6; what the camera knows of the place is removed.")
    String photosHint();

    @Override
    @Message("Solved on the spot")
    String solved();

    @Override
    @Message("It is not dispatched, but called back like any other. Add photos from before and after.")
    String solvedHint();

    @Override
    @Message("What was done")
    String action();

    @Override
    @Message("Photos from after")
    String after();

    @Override
    @Message("For a resident")
    String behalf();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("Telephone")
    String phone();

    @Override
    @Message("The person agreed that I report it")
    String consent();

    @Override
    @Message("Send")
    String send();

    @Override
    @Message("Back")
    String back();

    @Override
    @Message("Please look at this:")
    String wrongTop();

    @Override
    @Message(
            "{#switch field}{#case 'text'}Choose a kind, or write a few words.{#case 'category'}Choose a kind from the list.{#case 'grid'}Choose a grid, or allow the telephone to tell where it is.{#case 'action'}Say what was done.{#case 'photos'}Photos are whole JPEG, PNG or WebP files of at most 10 MB, at most 6.{#case 'phone'}A telephone number has 5 to 15 digits.{#case 'consent'}The person must agree to it.{#case}This is not right.{/switch}")
    String wrong(String field);

    @Override
    @Message("{count} photos are kept")
    String kept(int count);

    @Override
    @Message("My grids and their open cases")
    String map();

    @Override
    @Message(
            "No network. This is how it was at {time}; you can report and answer all the same, it is sent once when the network is back.")
    String offlineSince(String time);

    @Override
    @Message("No network. Fill it in all the same, it is sent once when the network is back.")
    String offline();

    @Override
    @Message("Waiting to be sent")
    String waiting();

    @Override
    @Message("photos")
    String waitingPhotos();

    @Override
    @Message("Send now")
    String tryNow();

    @Override
    @Message("Delete")
    String forget();

    @Override
    @Message("Sent")
    String sent();

    @Override
    @Message("Not taken:")
    String refused();

    @Override
    @Message("Change it")
    String edit();

    @Override
    @Message("Your session is over; reload this page and sign in, then it is sent:")
    String signIn();
}
