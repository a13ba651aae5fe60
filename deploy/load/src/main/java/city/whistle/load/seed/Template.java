package city.whistle.load.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A text in which ids, the case's number and points in time are blanks that each copy fills for itself. */
public final class Template {
    private static final Pattern BLANK = Pattern.compile(
            "(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
                    + "|(?<day>\\d{4}-\\d\\d-\\d\\d)(?<t>[ T])(?<time>\\d\\d:\\d\\d:\\d\\d)(?<rest>(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d(?::\\d\\d)?))");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int DAY_LENGTH = "uuuu-MM-dd".length();

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Reads a text of the case with that number. */
    public static Template of(String text, String number) {
        var pieces = new ArrayList<Piece>();
        var matcher = BLANK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            addText(pieces, text.substring(end, matcher.start()), number);
            if (matcher.group("id") != null) {
                pieces.add(new Id(UUID.fromString(matcher.group("id"))));
            } else {
                var at = Instant.parse(matcher.group("day") + "T" + matcher.group("time") + "Z");
                pieces.add(new Time(at, matcher.group("t"), matcher.group("rest")));
            }
            end = matcher.end();
        }
        addText(pieces, text.substring(end), number);
        return new Template(pieces);
    }

    private static void addText(List<Piece> pieces, String text, String number) {
        int begin = 0;
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, begin)) {
            pieces.add(new Words(text.substring(begin, at)));
            pieces.add(CaseNumber.OF_CASE);
            begin = at + number.length();
        }
        if (begin < text.length()) {
            pieces.add(new Words(text.substring(begin)));
        }
    }

    void fill(CaseCopy copy, StringBuilder into) {
        for (var piece : pieces) {
            piece.fill(copy, into);
        }
    }

    /** The text as it stands in the copy. */
    public String filledFor(CaseCopy copy) {
        var filled = new StringBuilder();
        fill(copy, filled);
        return filled.toString();
    }

    private sealed interface Piece {
        void fill(CaseCopy copy, StringBuilder into);
    }

    private record Words(String words) implements Piece {
        @Override
        public void fill(CaseCopy copy, StringBuilder into) {
            into.append(words);
        }
    }

    private record Id(UUID id) implements Piece {
        @Override
        public void fill(CaseCopy copy, StringBuilder into) {
            into.append(copy.id(id));
        }
    }

    private enum CaseNumber implements Piece {
        OF_CASE;

        @Override
        public void fill(CaseCopy copy, StringBuilder into) {
            into.append(copy.number());
        }
    }

    /** The fraction stays as it was written: a shift is of whole seconds. */
    private record Time(Instant at, String between, String fractionAndZone) implements Piece {
        @Override
        public void fill(CaseCopy copy, StringBuilder into) {
            int begin = into.length();
            SECONDS.formatTo(copy.time(at), into);
            into.replace(begin + DAY_LENGTH, begin + DAY_LENGTH + 1, between).append(fractionAndZone);
        }
    }
}
