package city.whistle.intake.complaint;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.Place;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import city.whistle.intake.sorting.Sorted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Filings and complaints to begin with. */
public final class ComplaintFixture {
    public static final Instant FILED_AT = Instant.parse("2026-03-02T01:00:00Z");
    public static final Place PLACE =
            new Place(47.34, 123.96, "人民路1号", "230299001001001", "230299001001", "230299001", "230299");

    private Channel channel = Channel.APP;
    private String text = "楼下烧烤店凌晨还在放音响";
    private String title;
    private String qr;
    private ReporterData reporter;
    private boolean anonymous;
    private Instant occurredAt;
    private SolvedOnSpot solvedOnSpot;

    private ComplaintFixture() {}

    public static ComplaintFixture aFiling() {
        return new ComplaintFixture();
    }

    public static Complaint aComplaint() {
        return aFiling().filed();
    }

    /** The occasion of somebody doing something at that time. */
    public static Occasion at(Instant at) {
        return new Occasion(at, "crane-test", Actor.resident());
    }

    public ComplaintFixture by(Channel way) {
        channel = way;
        return this;
    }

    public ComplaintFixture saying(String words) {
        text = words;
        return this;
    }

    public ComplaintFixture titled(String words) {
        title = words;
        return this;
    }

    public ComplaintFixture scanned(String token) {
        qr = token;
        return this;
    }

    public ComplaintFixture from(ReporterData who) {
        reporter = who;
        return this;
    }

    public ComplaintFixture anonymously() {
        anonymous = true;
        return this;
    }

    public ComplaintFixture of(Instant when) {
        occurredAt = when;
        return this;
    }

    public ComplaintFixture solved(SolvedOnSpot onSpot) {
        solvedOnSpot = onSpot;
        return this;
    }

    public Filing filing() {
        return new Filing(
                channel,
                ComplaintKind.COMPLAINT,
                title,
                text,
                new PlaceAsked(47.34, 123.96, "WGS84", null, null),
                qr,
                reporter,
                anonymous,
                true,
                false,
                List.of(),
                occurredAt,
                solvedOnSpot,
                null,
                null);
    }

    public Complaint filed() {
        var sorted = new Sorted(
                "env.noise", 0.9, Tier.ORDINARY, Urgency.NORMAL, false, List.of(), List.of(), "lexicon-test");
        var number = CaseNumber.of(LocalDate.of(2026, 3, 2), 1);
        return new Complaint(new Draft(UUID.randomUUID(), number, filing(), PLACE, sorted, List.of(), at(FILED_AT)));
    }
}
