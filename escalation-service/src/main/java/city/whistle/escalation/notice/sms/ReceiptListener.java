package city.whistle.escalation.notice.sms;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.jspecify.annotations.Nullable;

/** Takes what the message centre sends: receipts are passed on once they are final, all else is of no use here. */
final class ReceiptListener implements MessageReceiverListener {
    private static final Logger LOG = Logger.getLogger(ReceiptListener.class);
    private static final int NOT_SUPPORTED = 0x03;

    private final BiConsumer<String, Boolean> receipts;

    ReceiptListener(BiConsumer<String, Boolean> receipts) {
        this.receipts = receipts;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            var receipt = message.getShortMessageAsDeliveryReceipt();
            var arrived = arrived(String.valueOf(receipt.getFinalStatus()));
            if (arrived != null) {
                receipts.accept(receipt.getId(), arrived);
            }
        } catch (InvalidDeliveryReceiptException e) {
            LOG.warn("a receipt of the message centre cannot be read", e);
        }
    }

    /** Null while that is not decided. */
    private static @Nullable Boolean arrived(String status) {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "DELIVRD" -> true;
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> false;
            default -> null;
        };
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.debug("an alert of the message centre is of no use here");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session from) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", NOT_SUPPORTED);
    }
}
