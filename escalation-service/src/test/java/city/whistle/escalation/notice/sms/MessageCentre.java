package city.whistle.escalation.notice.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/** A message centre on this machine, with jsmpp's own server on a port nobody uses. */
final class MessageCentre implements AutoCloseable {
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private volatile int refusal;

    MessageCentre() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        listener = new SMPPServerSessionListener(socket.getLocalPort(), new OurSocket(socket));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    private record OurSocket(ServerSocket socket) implements ServerConnectionFactory {
        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var session = listener.accept();
                session.setMessageReceiverListener(new Taking());
                session.waitForBind(30_000).accept("centre");
                sessions.add(session);
            } catch (Exception e) {
                if (socket.isClosed()) {
                    return;
                }
            }
        }
    }

    private final class Taking extends OnlySubmit {
        @Override
        public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession from)
                throws ProcessRequestException {
            if (refusal != 0) {
                throw new ProcessRequestException("no", refusal);
            }
            taken.add(message);
            try {
                return new SubmitSmResult(
                        new MessageId("m" + ids.incrementAndGet()), new org.jsmpp.bean.OptionalParameter[0]);
            } catch (org.jsmpp.PDUStringException e) {
                throw new ProcessRequestException("no id", 8, e);
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    List<SubmitSm> taken() {
        return taken;
    }

    List<SMPPServerSession> sessions() {
        return sessions;
    }

    void refuse(int status) {
        refusal = status;
    }

    /** Cuts every line, as a centre does that starts anew. */
    void drop() {
        sessions.forEach(SMPPServerSession::close);
    }

    void receipt(String id, String status) throws Exception {
        var text = "id:" + id + " sub:001 dlvrd:001 submit date:2603020900 done date:2603020901 stat:" + status
                + " err:000 text:";
        sessions.getLast()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        "13800000000",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        "12345",
                        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        new GeneralDataCoding(),
                        text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        drop();
        listener.close();
        socket.close();
    }
}
