package city.whistle.local.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mail's subject the way a person would, encoded words (RFC 2047) included. */
final class Headers {
    private static final Pattern SUBJECT = Pattern.compile("(?im)^subject:[ \\t]*((?:.*)(?:\\r\\n[ \\t].*)*)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\?=\\s+=\\?");
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?]+)\\?([bBqQ])\\?([^?]*)\\?=");
    private static final int HEX = 16;

    private Headers() {}

    static String subject(String message) {
        int end = message.indexOf("\r\n\r\n");
        var subject = SUBJECT.matcher(end < 0 ? message : message.substring(0, end + 2));
        if (!subject.find()) {
            return "";
        }
        var unfolded = subject.group(1).replace("\r\n", "");
        var joined = BETWEEN_WORDS.matcher(unfolded).replaceAll("?==?");
        var plain = new String(joined.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return ENCODED_WORD
                .matcher(plain)
                .replaceAll(word -> Matcher.quoteReplacement(decoded(word)))
                .strip();
    }

    private static String decoded(MatchResult word) {
        try {
            var bytes = word.group(2).toUpperCase(Locale.ROOT).equals("B")
                    ? Base64.getMimeDecoder().decode(word.group(3))
                    : unquoted(word.group(3));
            return new String(bytes, Charset.forName(word.group(1)));
        } catch (IllegalArgumentException e) {
            return word.group();
        }
    }

    private static byte[] unquoted(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '=' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.write(each == '_' ? ' ' : each);
            }
        }
        return bytes.toByteArray();
    }
}
