package city.whistle.callback.doubt.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of doubtful closures; Chinese here, English in {@code messages/doubt_en.properties}. */
@MessageBundle("doubt")
public interface DoubtMessages {
    @Message("存疑办结")
    String title();

    @Message("这些办结看上去只是为了办结：太快、套话、许多件写得一模一样。存疑不等于有错，请抽查后写明看到了什么。")
    String about();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("查看")
    String show();

    @Message("单位")
    String unit();

    @Message("存疑")
    String doubtful();

    @Message("报办结")
    String done();

    @Message("已抽查")
    String checked();

    @Message("查实有问题")
    String wrong();

    @Message("所有单位")
    String allUnits();

    @Message("这段时间没有存疑的办结。")
    String empty();

    @Message("只列出最近的 {count} 件。")
    String cut(int count);

    @Message("{minutes} 分钟就办结")
    String fast(long minutes);

    @Message("套话")
    String template();

    @Message("同样的话写了 {count} 件")
    String repeated(long count);

    @Message("照片与 {number} 相同")
    String reused(String number);

    @Message("编号")
    String number();

    @Message("诉求")
    String what();

    @Message("为什么存疑")
    String why();

    @Message("单位写的")
    String written();

    @Message("抽查")
    String check();

    @Message("看到了什么")
    String note();

    @Message("没有问题")
    String fine();

    @Message("有问题")
    String notFine();

    @Message("{#if verdict == 'fine'}没有问题{#else}有问题{/if}")
    String verdict(String verdict);

    @Message(
            "{#switch said}{#case 'checked'}抽查结果已记下。{#case 'note'}没有记下：请写明看到了什么，最多 2000 字。{#else}没有记下：这一件已经有人抽查过。{/switch}")
    String said(String said);

    @Message("还没有抽查")
    String notChecked();
}
