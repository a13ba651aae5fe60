package city.whistle.intake.sorting.learned;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings what people type to one form before it is compared: full and half width folded (NFKC), lower case, each digit the
 * same, marks and emoji turned into breaks, words without meaning for sorting left out.
 */
final class PlainForm {
    /** Words that say nothing of the matter: courtesy, pronouns, particles. */
    private static final List<String> EMPTY_WORDS = Arrays.asList(
            "尊敬", "领导", "您好", "你好", "谢谢", "请问", "希望", "现在", "可以", "我们", "你们", "他们", "这个", "那个", "什么", "怎么", "为什么", "如何",
            "因为", "所以", "但是", "而且", "如果", "对于", "已经", "没有", "一个", "的", "了", "是", "在", "我", "你", "您", "他", "她", "它", "这",
            "那", "和", "与", "及", "或", "就", "都", "也", "还", "又", "很", "把", "被", "对", "从", "到", "由", "为", "但", "而", "于",
            "以", "等", "吗", "呢", "吧", "啊", "请", "有", "不", "会", "能", "要", "上", "下", "中", "里", "个", "之", "其", "给", "让",
            "向", "并", "且", "则", "着", "过", "得", "地", "再", "才", "只", "一", "已");

    private static final Pattern EMPTY = Pattern.compile(EMPTY_WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));

    private PlainForm() {}

    /** The plain form: letters and ideographs, digits as {@code 0}, one blank for whatever stood between. */
    static String of(String written) {
        var folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isDigit(c)) {
                plain.append('0');
            } else if (Character.isLetter(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return EMPTY.matcher(plain).replaceAll("");
    }
}
