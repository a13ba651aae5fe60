package city.whistle.intake.rulepreview.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that tries rules; Chinese here, English in {@link EnglishPreviewMessages}. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message("分拣规则试算")
    String title();

    @Message("把改过的 sorting.yaml 贴在这里，对最近的诉求重新分拣一遍，看哪些会变。只是试算，不改动任何诉求，也不启用规则。")
    String lead();

    @Message("分拣模型")
    String toModels();

    @Message("规则（sorting.yaml）")
    String rules();

    @Message("取城市包里的文件")
    String fromPack();

    @Message("取的是城市包目录里现在的文件，可能比正在使用的规则新。")
    String fromPackHint();

    @Message("重算最近多少件")
    String last();

    @Message("试算")
    String send();

    @Message("请贴上 sorting.yaml 的内容。")
    String rulesMissing();

    @Message("请写 1 到 2000 的数。")
    String lastWrong();

    @Message("规则有错，不能试算：")
    String rulesWrong();

    @Message("可以试算，但请注意：")
    String warnings();

    @Message("重算 {cases} 件，{changed} 件会变：{raised} 件加重，{lowered} 件减轻，{review} 件改由人工判断。")
    String summary(int cases, int changed, int raised, int lowered, int review);

    @Message("重算 {cases} 件，没有变化。")
    String unchanged(int cases);

    @Message("受理时周围的情况（重复反映、附近同类）已无从得知，前后都按没有算。")
    String around();

    @Message("编号")
    String number();

    @Message("内容")
    String text();

    @Message("现在")
    String before();

    @Message("改后")
    String after();

    @Message("命中的规则")
    String because();

    @Message("没有命中规则")
    String noRule();

    @Message("{#switch tier}{#case 'ordinary'}普通{#case 'key'}重点{#case 'difficult'}疑难{/switch}")
    String tierIs(String tier);

    @Message("{#switch urgency}{#case 'normal'}一般{#case 'urgent'}紧急{#case 'emergency'}特急{/switch}")
    String urgencyIs(String urgency);

    @Message("人工判断")
    String review();
}
