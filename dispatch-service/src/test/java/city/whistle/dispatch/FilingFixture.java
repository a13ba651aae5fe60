package city.whistle.dispatch;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.Canary;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.Head;
import city.whistle.contracts.Place;
import city.whistle.contracts.Reason;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.contracts.Sorting;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Complaints as intake tells of them: {@code aComplaint().of(Tier.KEY).filed()}. */
public final class FilingFixture {
    /** A grid of the sample city, in the district Heming. */
    public static final Place PLACE =
            new Place(47.34, 123.96, "前进路1号", "239902001001001", "239902001001", "239902001", "239902");

    private UUID id = UUID.randomUUID();
    private String text = "楼下烧烤店凌晨还在放音响，噪音扰民";
    private String category = "env.noise";
    private Tier tier = Tier.ORDINARY;
    private boolean unsure;
    private boolean contactable = true;
    private SolvedOnSpot solved;
    private Actor by = Actor.resident();
    private Place place = PLACE;
    private Instant at = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    private FilingFixture() {}

    public static FilingFixture aComplaint() {
        return new FilingFixture();
    }

    public FilingFixture saying(String words) {
        text = words;
        return this;
    }

    public FilingFixture about(String code) {
        category = code;
        return this;
    }

    public FilingFixture of(Tier heavy) {
        tier = heavy;
        return this;
    }

    public FilingFixture at(Place there) {
        place = there;
        return this;
    }

    public FilingFixture filedAt(Instant when) {
        at = when;
        return this;
    }

    /** The sorter wants a person to look. */
    public FilingFixture unsure() {
        unsure = true;
        return this;
    }

    /** Nobody can be called. */
    public FilingFixture withoutContact() {
        contactable = false;
        return this;
    }

    /** A grid worker has solved it already. */
    public FilingFixture solvedBy(String login) {
        solved = new SolvedOnSpot("路面坑洼一处", "当场用冷补料填平");
        by = Actor.staff(login, null);
        return this;
    }

    /** What escalation's canary files. */
    public FilingFixture asCanary() {
        id = Canary.mark(id);
        contactable = false;
        return this;
    }

    public ComplaintFiled filed() {
        var number = String.format("%013d", ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        return new ComplaintFiled(
                new Head(id, number, at, "test", by),
                solved == null ? Channel.APP : Channel.GRID,
                ComplaintKind.COMPLAINT,
                null,
                text,
                place,
                new Sorting(
                        category,
                        0.93,
                        tier,
                        Urgency.NORMAL,
                        unsure,
                        List.of(new Reason("lexicon", "噪音")),
                        List.of(),
                        "test"),
                false,
                true,
                contactable,
                false,
                solved == null ? List.of() : List.of(new Attachment("photo-1", "image/jpeg", 1)),
                null,
                solved,
                null);
    }
}
