package city.whistle.escalation.letter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks paragraphs into lines by the rules of Chinese setting: no closing mark begins a line, no opening mark ends one. */
final class Lines {
    private static final String NEVER_FIRST = "，。；：、？！）》」』”’〕】%";
    private static final String NEVER_LAST = "（《「『“‘〔【";

    private final ToDoubleFunction<String> width;
    private final double room;

    /**
     * @param width of a text as it will be drawn, in points
     * @param room of one line, in points
     */
    Lines(ToDoubleFunction<String> width, double room) {
        this.width = width;
        this.room = room;
    }

    /** The lines of a paragraph that begins with {@code indent}. */
    List<String> of(String indent, String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indent);
        for (String next : pieces(paragraph)) {
            if (width.applyAsDouble(line + next) > room && line.length() > 0 && !NEVER_FIRST.contains(next)) {
                var carried = carried(line);
                lines.add(line.toString());
                line = new StringBuilder(carried);
            }
            line.append(next);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Takes the opening marks off the end of a full line. */
    private static String carried(StringBuilder line) {
        int end = line.length();
        while (end > 0 && NEVER_LAST.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        var carried = line.substring(end);
        line.setLength(end);
        return carried;
    }

    /** What may not be broken: one ideograph or mark, a whole word or number of Latin letters. */
    private static List<String> pieces(String paragraph) {
        var pieces = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c < 0x2E80 && Character.isLetterOrDigit(c)) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                pieces.add(word.toString());
                word.setLength(0);
            }
            pieces.add(String.valueOf(c));
        }
        if (!word.isEmpty()) {
            pieces.add(word.toString());
        }
        return pieces;
    }
}
