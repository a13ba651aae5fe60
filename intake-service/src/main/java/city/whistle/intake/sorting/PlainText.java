package city.whistle.intake.sorting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Brings what people type to one form for comparing, never for showing: full and half width folded (NFKC), lower case,
 * traditional characters simplified, each digit the same; what cannot be seen (zero-width and bidi marks) is dropped, and
 * whatever else is neither letter nor digit, emoji among it, is one blank.
 */
public final class PlainText {
    private static final char[] SIMPLIFIED = simplified();

    /** Words that say nothing of the matter: courtesy, pronouns, particles. */
    private static final List<String> EMPTY_WORDS = Arrays.asList(
            "尊敬", "领导", "您好", "你好", "谢谢", "请问", "希望", "现在", "可以", "我们", "你们", "他们", "这个", "那个", "什么", "怎么", "为什么", "如何",
            "因为", "所以", "但是", "而且", "如果", "对于", "已经", "没有", "一个", "的", "了", "是", "在", "我", "你", "您", "他", "她", "它", "这",
            "那", "和", "与", "及", "或", "就", "都", "也", "还", "又", "很", "把", "被", "对", "从", "到", "由", "为", "但", "而", "于",
            "以", "等", "吗", "呢", "吧", "啊", "请", "有", "不", "会", "能", "要", "上", "下", "中", "里", "个", "之", "其", "给", "让",
            "向", "并", "且", "则", "着", "过", "得", "地", "再", "才", "只", "一", "已");

    private static final String[][] EMPTY_BY_FIRST = byFirst();

    private PlainText() {}

    /** The plain text of what was written; never fails, whatever it is. */
    public static String of(String written) {
        var folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isDigit(c)) {
                plain.append('0');
            } else if (Character.isLetter(c)) {
                plain.append(SIMPLIFIED[c]);
            } else if (Character.getType(c) != Character.FORMAT
                    && !plain.isEmpty()
                    && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** The plain text without the words that say nothing of the matter: what texts are compared by. */
    public static String matter(String written) {
        return matterOf(of(written));
    }

    /** The same of a text that is plain already. */
    public static String matterOf(String plain) {
        var matter = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int empty = emptyAt(plain, at);
            if (empty == 0) {
                matter.append(plain.charAt(at++));
            } else {
                at += empty;
            }
        }
        return matter.toString();
    }

    /** The length of the longest word without meaning that begins there; 0 when none does. */
    private static int emptyAt(String plain, int at) {
        for (var word : EMPTY_BY_FIRST[plain.charAt(at)]) {
            if (plain.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The words without meaning by their first character, the longest first. */
    private static String[][] byFirst() {
        var byFirst = new String[Character.MAX_VALUE + 1][];
        Arrays.fill(byFirst, new String[0]);
        EMPTY_WORDS.stream()
                .collect(Collectors.groupingBy(word -> word.charAt(0)))
                .forEach((first, words) -> byFirst[first] = words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new));
        return byFirst;
    }

    private static char[] simplified() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        try (var stream = PlainText.class.getResourceAsStream("/sorting/traditional.txt")) {
            if (stream == null) {
                throw new IllegalStateException("/sorting/traditional.txt is not in the class path");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> learn(table, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static void learn(char[] table, String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }
}
