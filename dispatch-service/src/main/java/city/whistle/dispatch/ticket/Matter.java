package city.whistle.dispatch.ticket;

import city.whistle.contracts.Attachment;
import city.whistle.contracts.Channel;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.Place;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ticket is about: the resident's words and place, and how it was sorted. Never who the resident is. */
@Embeddable
public class Matter {
    private static final int TITLE = 30;

    private Channel channel;
    private ComplaintKind kind;
    private String title;
    private String text;
    private double lat;
    private double lon;
    private @Nullable String address;
    private String grid;
    private String community;
    private String subdistrict;
    private String district;
    private String category;
    private Tier tier;
    private Urgency urgency;

    @Convert(converter = Columns.OfReasons.class)
    private List<Reason> reasons;

    @Convert(converter = Columns.OfTexts.class)
    private List<String> attachments;

    private boolean confidential;
    private boolean contactable;

    @Column(name = "filed_at")
    private Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(ComplaintFiled filed) {
        var place = filed.place();
        channel = filed.channel();
        kind = filed.kind();
        text = filed.text();
        title = filed.title() == null || filed.title().isBlank() ? beginning(filed.text()) : filed.title();
        lat = place.lat();
        lon = place.lon();
        address = place.address();
        grid = place.grid();
        community = place.community();
        subdistrict = place.subdistrict();
        district = place.district();
        category = filed.sorting().category();
        tier = filed.sorting().tier();
        urgency = filed.sorting().urgency();
        reasons = filed.sorting().reasons();
        attachments = filed.attachments().stream().map(Attachment::id).toList();
        confidential = filed.confidential();
        contactable = filed.contactable() && !filed.anonymous();
        filedAt = filed.head().at();
    }

    private static String beginning(String text) {
        var line = text.strip().lines().findFirst().orElse(text);
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** Sorted anew by a person; null keeps what there is. */
    void sortAs(Sorted sorted) {
        tier = sorted.tier() == null ? tier : sorted.tier();
        urgency = sorted.urgency() == null ? urgency : sorted.urgency();
        category = sorted.category() == null ? category : sorted.category();
    }

    /** Takes the heavier of what it is and that. */
    void lift(Tier toTier, Urgency toUrgency) {
        tier = toTier.compareTo(tier) > 0 ? toTier : tier;
        urgency = toUrgency.compareTo(urgency) > 0 ? toUrgency : urgency;
    }

    /** The level that commands such a case. */
    CommandLevel level() {
        return switch (tier) {
            case ORDINARY -> CommandLevel.SUBDISTRICT;
            case KEY -> CommandLevel.DISTRICT;
            case DIFFICULT -> CommandLevel.CITY;
        };
    }

    /** As events tell it. */
    public Subject subject() {
        return new Subject(tier, urgency, category, title, place(), filedAt);
    }

    public Place place() {
        return new Place(lat, lon, address, grid, community, subdistrict, district);
    }

    public Channel channel() {
        return channel;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String title() {
        return title;
    }

    public String grid() {
        return grid;
    }

    public String category() {
        return category;
    }

    public Tier tier() {
        return tier;
    }

    public Urgency urgency() {
        return urgency;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<String> attachments() {
        return attachments;
    }

    public boolean confidential() {
        return confidential;
    }

    /** Whether there is a way to be in touch with the resident. */
    public boolean contactable() {
        return contactable;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
