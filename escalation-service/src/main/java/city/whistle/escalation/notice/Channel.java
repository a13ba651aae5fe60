package city.whistle.escalation.notice;

/** The ways to reach people, as the pack and the notices name them. */
final class Channel {
    /** The inbox; what lies there is delivered. */
    static final String PAGE = "page";

    static final String EMAIL = "email";

    /** A person's phone, which keeps quiet at night. */
    static final String SMS = "sms";

    /** The group chat of a unit. */
    static final String WEBHOOK = "webhook";

    private Channel() {}
}
