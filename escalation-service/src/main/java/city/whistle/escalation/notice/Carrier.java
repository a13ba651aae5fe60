package city.whistle.escalation.notice;

/** Carries notices over one channel. Where nobody has set the channel up, it says so by failing. */
interface Carrier {
    String channel();

    /**
     * Hands the message over to whoever delivers it.
     *
     * @param address as the address book names it
     * @param id the same at each try, so that a gateway can tell a repetition
     * @throws Undelivered when it was not taken; it is tried again later
     */
    void carry(String address, NoticeText.Message message, String id);

    /** The message was not taken; the reason is kept with the notice. */
    final class Undelivered extends RuntimeException {
        Undelivered(String why) {
            super(why);
        }

        Undelivered(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
