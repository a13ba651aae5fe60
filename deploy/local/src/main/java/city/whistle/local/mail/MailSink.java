package city.whistle.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/** Listens for SMTP on loopback and keeps every mail; accepts everybody and every recipient. */
public final class MailSink implements AutoCloseable {
    private static final int READ_TIMEOUT_MILLIS = 60_000;

    private final Mailbox mailbox;
    private final ServerSocket server;

    private MailSink(Mailbox mailbox, ServerSocket server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    /** Starts to listen; mails go into the directory. Port 0 takes a free one. */
    public static MailSink start(int port, Path directory) {
        try {
            var server = new ServerSocket();
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            var sink = new MailSink(new Mailbox(directory), server);
            Thread.ofVirtual().name("mail-sink").start(sink::listen);
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException("The mail sink cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many mails lie in the directory. */
    public int count() {
        return mailbox.count();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().name("mail").start(() -> serve(socket));
            } catch (IOException e) {
                // closed while waiting: the loop ends
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(READ_TIMEOUT_MILLIS);
            new SmtpSession(socket.getInputStream(), socket.getOutputStream(), mailbox).run();
        } catch (IOException e) {
            // the sender has gone; what it had not finished is not kept
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
