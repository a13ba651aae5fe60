package city.whistle.messaging;

/** An event that cannot be handled, now or ever: it goes to the dead letters with this message as the reason. */
public final class ContractBroken extends RuntimeException {
    public ContractBroken(String message) {
        super(message);
    }

    public ContractBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
