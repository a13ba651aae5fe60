package city.whistle.callback.doubt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What makes a closure doubtful. */
@ConfigMapping(prefix = "whistle.callback.doubt")
public interface DoubtConfig {
    /** Work that took less than this from sign-in to done is too fast to be true. */
    @WithDefault("10M")
    Duration tooFast();

    /** What was done cannot be told in fewer characters, spaces and punctuation not counted. */
    @WithDefault("6")
    int fewestCharacters();

    /** Phrases that fit everything and say nothing; what was done is told by none of them alone. */
    @WithDefault("已按规定处理,已按要求办理,已按程序处理,已转相关部门处理,已协调相关部门处理,已督促相关单位处理,情况属实已处理,已与诉求人沟通,已现场处理完毕")
    List<String> phrases();

    /** How often new photos are looked at; {@code off} never. */
    String lookEvery();

    /** The same words for so many cases of a unit in the period. */
    @WithDefault("3")
    int sameWords();
}
