package city.whistle.intake.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether a PDF is whole and does nothing by itself: no scripts, no programs to start, no files inside, no
 * password. A sieve and no proof; that a document is handed out as a download in a sandbox is what protects its reader.
 */
final class DocumentCheck {
    private static final int TAIL = 2048;
    private static final int MOST_INFLATED = 16 * 1024 * 1024;
    private static final Pattern END = Pattern.compile("startxref\\s{1,4}(\\d{1,10})\\s{1,4}%%EOF");
    private static final Pattern ACTIVE =
            Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");

    private int inflated;

    /** @throws BrokenFile naming what is wrong with the document */
    void check(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var end = END.matcher(text.substring(Math.max(0, text.length() - TAIL)));
        if (!end.find() || Long.parseLong(end.group(1)) >= content.length || !text.contains(" obj")) {
            throw new BrokenFile("must be a whole document");
        }
        int at = 0;
        while (at < text.length()) {
            int stream = text.indexOf("stream", at);
            int stop = stream < 0 ? text.length() : stream;
            var words = text.substring(at, stop);
            look(words);
            at = stream < 0 ? stop : afterStream(text, words, stream);
        }
    }

    /** Passes over a stream's content, which is not words; one that holds objects is looked into. */
    private int afterStream(String text, String words, int stream) {
        int end = text.indexOf("endstream", stream);
        if (end < 0) {
            throw new BrokenFile("must be a whole document");
        }
        if (words.lastIndexOf("/ObjStm") > words.lastIndexOf(" obj")) {
            look(inflated(text.substring(stream + "stream".length(), end).stripLeading()));
        }
        return end + "endstream".length();
    }

    private static void look(String words) {
        if (LOCKED.matcher(words).find()) {
            throw new BrokenFile("must be a document that opens without a password");
        }
        if (ACTIVE.matcher(words).find()) {
            throw new BrokenFile("must be a document without scripts and without files inside");
        }
    }

    /** At most so much of all of them together: a small document may claim to be a very large one. */
    private String inflated(String stream) {
        var inflater = new Inflater();
        try {
            inflater.setInput(stream.getBytes(StandardCharsets.ISO_8859_1));
            var bytes = new byte[64 * 1024];
            var words = new StringBuilder();
            int count;
            while ((count = inflater.inflate(bytes)) > 0) {
                inflated += count;
                if (inflated > MOST_INFLATED) {
                    throw new BrokenFile("must be a smaller document");
                }
                words.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
            return words.toString();
        } catch (DataFormatException e) {
            throw new BrokenFile("must be a whole document", e);
        } finally {
            inflater.end();
        }
    }
}
