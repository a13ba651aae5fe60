package city.whistle.intake.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Says the same in other words, as a neighbour would: other order, other words, a greeting, a slip of the finger. */
final class Rewording {
    private static final List<String> GREETINGS = List.of("", "您好，", "反映个事，", "麻烦问一下，", "我们这儿也是，", "我也要投诉，");
    private static final List<String> ENDINGS = List.of("", "，请尽快处理", "，咋整啊", "，好几天了", "，谢谢", "，希望有人管管");
    private static final List<List<String>> WORDS = List.of(
            List.of("没人", "无人"),
            List.of("晚上", "夜里"),
            List.of("老人", "老年人"),
            List.of("孩子", "小孩"),
            List.of("不亮", "黑着"),
            List.of("停水", "没水"),
            List.of("门口", "大门外"),
            List.of("一直", "总是"),
            List.of("坏了", "不好使了"),
            List.of("垃圾", "脏东西"),
            List.of("楼下", "楼底下"),
            List.of("漏水", "渗水"),
            List.of("工资", "工钱"),
            List.of("小区", "院里"),
            List.of("半年", "六个月"));

    private final Random random;

    Rewording(long seed) {
        this.random = new Random(seed);
    }

    String of(String text) {
        var clauses = new ArrayList<>(Arrays.asList(text.split("[，。！？]")));
        if (clauses.size() > 2 && random.nextBoolean()) {
            clauses.remove(random.nextInt(clauses.size()));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(clauses, random);
        }
        var said = String.join("，", clauses);
        for (var pair : WORDS) {
            said = said.replace(pair.get(0), pair.get(1));
        }
        if (said.length() > 10 && random.nextBoolean()) {
            int slip = 1 + random.nextInt(said.length() - 2);
            said = said.substring(0, slip) + said.substring(slip + 1);
        }
        return one(GREETINGS) + said + one(ENDINGS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
