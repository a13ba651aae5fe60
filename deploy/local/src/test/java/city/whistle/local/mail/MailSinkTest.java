package city.whistle.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {
    private static final String CONVERSATION = """
            EHLO city
            MAIL FROM:<whistle@crane.example>
            RCPT TO:<head-city-water@crane.example>
            RCPT TO:<duty@crane.example>
            DATA
            From: whistle@crane.example
            Subject: =?UTF-8?B?6LaF5pyf5o+Q6YaS?=
             =?UTF-8?Q?_26112200?=

            ..starts with a dot
            .
            QUIT
            """;

    @TempDir
    Path directory;

    @Test
    void aMailIsKeptAsItCameAndListed() throws IOException {
        try (var sink = MailSink.start(0, directory)) {
            var answers = speak(sink.port(), CONVERSATION);

            assertThat(answers).contains("354").endsWith("221 bye\r\n");
            assertThat(sink.count()).isEqualTo(1);
        }
        assertThat(directory.resolve("000001.eml")).content().contains("\r\n.starts with a dot\r\n");
        assertThat(Files.readString(directory.resolve("index.jsonl")))
                .contains("\"subject\":\"超期提醒 26112200\"")
                .contains("head-city-water@crane.example", "duty@crane.example")
                .endsWith("\n");
    }

    @Test
    void aMailBrokenOffIsNotKept() throws IOException {
        try (var sink = MailSink.start(0, directory)) {
            speak(sink.port(), CONVERSATION.substring(0, CONVERSATION.indexOf("..starts")));

            assertThat(sink.count()).isZero();
        }
    }

    @Test
    void countingGoesOnAfterARestart() throws IOException {
        try (var sink = MailSink.start(0, directory)) {
            speak(sink.port(), CONVERSATION);
        }
        try (var sink = MailSink.start(0, directory)) {
            speak(sink.port(), CONVERSATION);

            assertThat(sink.count()).isEqualTo(2);
        }
        assertThat(directory.resolve("000002.eml")).exists();
    }

    @Test
    void aSubjectWithoutEncodingIsReadAsItIs() {
        assertThat(Headers.subject("Subject: first overdue\r\nTo: a@b\r\n\r\nSubject: not me"))
                .isEqualTo("first overdue");
        assertThat(Headers.subject("To: a@b\r\n\r\nSubject: not me")).isEmpty();
    }

    private static String speak(int port, String conversation) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(conversation.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
