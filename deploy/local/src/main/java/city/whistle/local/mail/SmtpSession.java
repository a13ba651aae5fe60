package city.whistle.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sender's conversation, as RFC 5321 has it at its smallest. Bytes are kept as they come, by way of Latin-1. */
final class SmtpSession {
    private static final String OK = "250 OK";

    private final BufferedReader in;
    private final OutputStream out;
    private final Mailbox mailbox;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpSession(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        this.out = out;
        this.mailbox = mailbox;
    }

    void run() throws IOException {
        say("220 localhost keeps mail and delivers none");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            var answer = answer(line);
            say(answer);
            if (answer.startsWith("221")) {
                return;
            }
        }
    }

    private String answer(String line) throws IOException {
        var verb = line.length() < 4 ? line : line.substring(0, 4);
        return switch (verb.toUpperCase(Locale.ROOT)) {
            case "HELO" -> "250 localhost";
            case "EHLO" -> "250-localhost\r\n250-8BITMIME\r\n250 SMTPUTF8";
            case "MAIL" -> begin(address(line));
            case "RCPT" -> {
                recipients.add(address(line));
                yield OK;
            }
            case "DATA" -> receive();
            case "RSET" -> begin("");
            case "NOOP" -> OK;
            case "QUIT" -> "221 bye";
            default -> "502 not here";
        };
    }

    private String begin(String from) {
        sender = from;
        recipients.clear();
        return OK;
    }

    private String receive() throws IOException {
        if (recipients.isEmpty()) {
            return "503 no recipients";
        }
        say("354 go on, end with a dot");
        var message = message();
        if (message == null) {
            throw new IOException("the sender has gone in the middle of a mail");
        }
        mailbox.keep(sender, recipients, message);
        return begin("");
    }

    private @Nullable String message() throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return text.toString();
            }
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return null;
    }

    private static String address(String line) {
        int open = line.indexOf('<');
        int close = line.indexOf('>', open + 1);
        return open < 0 || close < 0 ? "" : line.substring(open + 1, close);
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
