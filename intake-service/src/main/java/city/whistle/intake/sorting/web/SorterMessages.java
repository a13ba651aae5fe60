package city.whistle.intake.sorting.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of models; Chinese here, English in {@link EnglishSorterMessages}. */
@MessageBundle("sorter")
public interface SorterMessages {
    @Message("分拣模型")
    String title();

    @Message("模型看文字判断类别。新模型先在影子中试用：每件新诉求它都判断一遍，但不起作用；由人看过对比后启用，也可以随时退回旧模型。")
    String lead();

    @Message("分拣规则试算")
    String toPreview();

    @Message("训练新模型")
    String train();

    @Message("用城市包的例句和本市更正过的诉求训练，需要几秒到几分钟，受理不受影响；完成后进入影子。")
    String trainHint();

    @Message("开始训练")
    String trainNow();

    @Message("新模型 {version} 已在影子中试用。")
    String trained(String version);

    @Message("另一个训练正在进行，请稍后再看。")
    String busy();

    @Message("{version} 已启用，各服务副本约 15 秒内换用。")
    String activated(String version);

    @Message("{#switch state}{#case 'active'}使用中{#case 'shadow'}影子试用{#case 'retired'}停用{/switch}")
    String stateIs(String state);

    @Message("{time} 由 {by} 训练")
    String madeBy(String time, String by);

    @Message("{time} 由 {by} 启用")
    String activatedBy(String time, String by);

    @Message("用 {count} 条例句训练，其中本市更正过的诉求 {corrected} 条；用 {cases} 件没有学过的诉求检验。")
    String lessons(int count, int corrected, int cases);

    @Message("准确率")
    String accuracy();

    @Message("宏平均 F1")
    String macroF1();

    @Message("校准误差")
    String calibration();

    @Message("把握度与实际准确率平均相差多少；越小，“90% 把握”越可信")
    String calibrationHint();

    @Message("最有把握的九成的准确率")
    String at90();

    @Message("自动分拣比例")
    String coverage();

    @Message("把握度不低于 {threshold} 的比例；其余转人工")
    String coverageHint(String threshold);

    @Message("影子试用结果")
    String trial();

    @Message("已试 {cases} 件，与使用中的模型一致 {agreed} 件。")
    String trialCases(int cases, int agreed);

    @Message("其中 {taught} 件有人定过类别：本模型对 {right} 件，使用中的模型对 {activeRight} 件。")
    String trialRight(int taught, int right, int activeRight);

    @Message("还没有试过新诉求。")
    String noTrial();

    @Message("错在哪里")
    String errors();

    @Message("最常混淆")
    String confusions();

    @Message("应为")
    String truth();

    @Message("判为")
    String takenFor();

    @Message("件数")
    String count();

    @Message("每 {of} 件中 {count} 件")
    String outOf(int count, int of);

    @Message("最弱的类别")
    String weakest();

    @Message("类别")
    String category();

    @Message("检验件数")
    String cases();

    @Message("检验中没有错误。")
    String noErrors();

    @Message("{#switch state}{#case 'shadow'}启用{#else}退回这个模型{/switch}")
    String activate(String state);

    @Message("此后的新诉求由 {version} 判断类别；已分拣的不变。原来的模型停用，可以再退回。操作和理由会留痕。")
    String activateHint(String version);

    @Message("理由")
    String reason();

    @Message("请写理由，最多 500 字。")
    String reasonWrong();

    @Message("确定启用")
    String sure();
}
