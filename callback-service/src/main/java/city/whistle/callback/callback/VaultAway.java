package city.whistle.callback.callback;

/** intake-service cannot be asked now; nothing is lost by trying again. */
public final class VaultAway extends RuntimeException {
    public VaultAway(Throwable cause) {
        super("the reporter vault does not answer", cause);
    }
}
