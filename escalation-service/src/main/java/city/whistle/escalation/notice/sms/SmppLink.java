package city.whistle.escalation.notice.sms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;

/**
 * The line to a short message centre over SMPP 3.4, bound as transceiver: messages go out, receipts come in. A line that was
 * dropped is bound anew by whoever needs it next.
 */
public final class SmppLink implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SmppLink.class);
    private static final long PATIENCE_MS = 10_000;
    private static final int SIGN_OF_LIFE_MS = 30_000;
    private static final RegisteredDelivery WITH_RECEIPT = new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);
    private static final GeneralDataCoding UCS2 = new GeneralDataCoding(Alphabet.ALPHA_UCS2);
    private static final byte NONE = 0;

    private final Account account;
    private final ReceiptListener receipts;
    private @Nullable SMPPSession session;
    private int reference;

    /** @param receipts is told of each final receipt: the centre's id of a message, and whether it arrived */
    public SmppLink(Account account, BiConsumer<String, Boolean> receipts) {
        this.account = account;
        this.receipts = new ReceiptListener(receipts);
    }

    /**
     * Where the centre is, and what it knows us by.
     *
     * @param source the number messages come from; empty lets the centre choose
     */
    public record Account(String host, int port, String systemId, String password, String systemType, String source) {}

    /** The centre did not take the message. */
    public static final class NotTaken extends Exception {
        NotTaken(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * Hands a text to the centre, in as many parts as it needs.
     *
     * @return the centre's id of each part
     * @throws NotTaken when it refused, or could not be reached
     */
    public synchronized List<String> send(String number, String text) throws NotTaken {
        try {
            var bound = bound();
            var ids = new ArrayList<String>();
            for (var part : Parts.of(text, ++reference)) {
                ids.add(submit(bound, number, part));
            }
            return List.copyOf(ids);
        } catch (NegativeResponseException e) {
            throw new NotTaken("the message centre refused: status 0x" + Integer.toHexString(e.getCommandStatus()), e);
        } catch (IOException | PDUException | ResponseTimeoutException | InvalidResponseException e) {
            close();
            throw new NotTaken("the message centre cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Binds the line if it is down, so that receipts come in though nothing goes out. */
    public synchronized void stayBound() {
        try {
            bound();
        } catch (IOException e) {
            LOG.debug("the message centre cannot be reached for a moment", e);
        }
    }

    @Override
    public synchronized void close() {
        var open = session;
        session = null;
        if (open != null) {
            open.unbindAndClose();
        }
    }

    private SMPPSession bound() throws IOException {
        var open = session;
        if (open != null && open.getSessionState().isBound()) {
            return open;
        }
        var fresh = new SMPPSession();
        fresh.setEnquireLinkTimer(SIGN_OF_LIFE_MS);
        fresh.setTransactionTimer(PATIENCE_MS);
        fresh.setMessageReceiverListener(receipts);
        fresh.connectAndBind(
                account.host(),
                account.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        account.systemId(),
                        account.password(),
                        account.systemType(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                PATIENCE_MS);
        session = fresh;
        return fresh;
    }

    private String submit(SMPPSession bound, String number, Parts.Part part)
            throws IOException, PDUException, ResponseTimeoutException, InvalidResponseException,
                    NegativeResponseException {
        var feature = part.headed() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        return bound.submitShortMessage(
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        account.source(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        number,
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature),
                        NONE,
                        NONE,
                        null,
                        null,
                        WITH_RECEIPT,
                        NONE,
                        UCS2,
                        NONE,
                        part.bytes())
                .getMessageId();
    }
}
