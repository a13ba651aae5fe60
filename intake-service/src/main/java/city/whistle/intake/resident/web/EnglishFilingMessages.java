package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the filing page, in English. */
@Localized("en")
public interface EnglishFilingMessages extends FilingMessages {
    @Override
    @Message("Report a problem")
    String title();

    @Override
    @Message("No account needed. Say what it is and where, then send.")
    String lead();

    @Override
    @Message("In danger? Call first")
    String danger();

    @Override
    @Message("police")
    String police();

    @Override
    @Message("fire")
    String fire();

    @Override
    @Message("ambulance")
    String ambulance();

    @Override
    @Message("traffic")
    String traffic();

    @Override
    @Message("What is it?")
    String what();

    @Override
    @Message("For example: the barbecue downstairs plays loud music past midnight.")
    String whatHint();

    @Override
    @Message("Where is it?")
    String where();

    @Override
    @Message("Scanned spot: {label} ({community})")
    String scanned(String label, String community);

    @Override
    @Message("If it is right here, you need not fill in anything else.")
    String scannedHint();

    @Override
    @Message("Use my position")
    String locate();

    @Override
    @Message("Choose on the map")
    String showMap();

    @Override
    @Message("Tap the map to mark the place; the pin can be dragged")
    String map();

    @Override
    @Message("The map cannot be opened now. Use your position, choose the community, or write the address.")
    String noMap();

    @Override
    @Message("Or choose the community")
    String area();

    @Override
    @Message("Please choose")
    String noArea();

    @Override
    @Message("House number, building or landmark")
    String address();

    @Override
    @Message("With the name of the community, this alone is enough.")
    String addressHint();

    @Override
    @Message("Photos (optional, up to 6)")
    String photos();

    @Override
    @Message("JPEG, PNG or WebP, at most 10 MB each.")
    String photosHint();

    @Override
    @Message("Take or choose photos")
    String addPhotos();

    @Override
    @Message("Remove")
    String remove();

    @Override
    @Message("How can we reach you?")
    String who();

    @Override
    @Message("Phone (optional)")
    String phone();

    @Override
    @Message("With a number, the unit gets in touch and we call you back when it is done.")
    String phoneHint();

    @Override
    @Message("Keep me confidential: the unit does not learn who I am")
    String confidential();

    @Override
    @Message("Stay anonymous (then leave no phone number)")
    String anonymous();

    @Override
    @Message("Website (leave empty)")
    String website();

    @Override
    @Message("Send")
    String send();

    @Override
    @Message("Look up a case you sent")
    String find();

    @Override
    @Message("It cannot be sent yet. Look at these; what you typed is kept.")
    String wrongTop();

    @Override
    @Message("{#switch field}{#case 'text'}Say what it is, in 1 to 4000 characters.{"
            + "#case 'place'}Say where: use your position, choose the community, or n"
            + "ame it in the address. It must be in this city.{#case 'address'}The ad"
            + "dress is too long, at most 200 characters.{#case 'phone'}A phone numbe"
            + "r has 5 to 15 digits; leave it empty to stay anonymous.{#case 'photos'"
            + "}Photos must be JPEG, PNG or WebP, at most 6, each up to 10 MB.{#else}"
            + "This is not right.{/switch}")
    String wrong(String field);

    @Override
    @Message("This code is not one of ours, or is no longer valid. You can still rep" + "ort below.")
    String badCode();

    @Override
    @Message("This was received before. If you changed something, send it again.")
    String already();

    @Override
    @Message(
            "Very much has been sent from your network or under this number, so this cannot simply be sent now. Switch JavaScript on in your browser and send it again, or call {hotline}. What you typed is kept; choose the photos again.")
    String tooMany(String hotline);

    @Override
    @Message(
            "Too much was sent for now. It is kept on this phone and tried again later. If it is urgent, call {hotline}.")
    String busy(String hotline);

    @Override
    @Message("Looks like: {category}")
    String guess(String category);

    @Override
    @Message("We sort it; you need not choose.")
    String guessHint();

    @Override
    @Message("{count} similar cases nearby are already being handled")
    String similar(int count);

    @Override
    @Message("{#if meters < 10}right here{#else}about {meters} m away{/if}, {state}")
    String similarItem(int meters, String state);

    @Override
    @Message("Tick it if it is the same: they are handled together, you get a number"
            + " of your own, and we ask you too.")
    String similarHint();

    @Override
    @Message("Call {number}")
    String call(String number);

    @Override
    @Message("This sounds dangerous. Call {number} first.")
    String dangerous(String number);

    @Override
    @Message("{count} photos are here already; no need to choose them again.")
    String kept(int count);

    @Override
    @Message("After the call you can still send this.")
    String stillSend();

    @Override
    @Message("Sending…")
    String sending();

    @Override
    @Message("Shrinking photos…")
    String shrinking();

    @Override
    @Message("Finding your position…")
    String locating();

    @Override
    @Message("Your position is not available; choose the community.")
    String noPosition();

    @Override
    @Message("You are outside the city; choose the community where it is.")
    String outside();

    @Override
    @Message("Place: {place}")
    String here(String place);

    @Override
    @Message("A draft is kept on this phone.")
    String saved();

    @Override
    @Message("Clear")
    String discard();

    @Override
    @Message("No network. It is kept on this phone and will be sent by itself, once," + " when the network returns.")
    String queued();

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
    @Message("Not taken. Change it and send again:")
    String refused();

    @Override
    @Message("Edit")
    String edit();
}
