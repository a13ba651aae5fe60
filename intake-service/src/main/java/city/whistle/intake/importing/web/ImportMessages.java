package city.whistle.intake.importing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of imports; Chinese here, English in {@link EnglishImportMessages}. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message("导入诉求")
    String title();

    @Message("把其他系统（如 12345、数字城管）导出的文件批量登记为诉求。同一系统的同一编号只登记一次，中断后从中断处继续。")
    String lead();

    @Message("还不能开始导入：")
    String refused();

    @Message("请填写系统代号：1 至 40 个小写字母、数字或连字符。")
    String wrongSystem();

    @Message("请选择要导入的文件。")
    String wrongFile();

    @Message("请选择对照文件。")
    String wrongMapping();

    @Message("来源系统代号")
    String system();

    @Message("如 12345；编号在同一系统内唯一。")
    String systemHint();

    @Message("文件")
    String file();

    @Message("CSV、XLSX 或 JSONL，最大 60 MB。")
    String fileHint();

    @Message("对照文件")
    String mapping();

    @Message("YAML 或 JSON：哪一列是哪个字段，类别等用词如何对应。")
    String mappingHint();

    @Message("只检查，不登记")
    String dryRun();

    @Message("逐行检查并列出问题，不产生任何诉求。")
    String dryRunHint();

    @Message("只检查")
    String dryRunShort();

    @Message("开始")
    String begin();

    @Message("还没有导入过文件。在上面选择文件即可开始。")
    String none();

    @Message("状态")
    String state();

    @Message("已处理行数")
    String lines();

    @Message("已登记")
    String taken();

    @Message("可登记")
    String wouldBeTaken();

    @Message("早已登记")
    String known();

    @Message("有问题")
    String bad();

    @Message("开始")
    String started();

    @Message("{by} 于 {time} 开始，来源系统 {system}")
    String startedBy(String system, String time, String by);

    @Message("{#switch state}{#case 'running'}进行中{#case 'stopped'}已停止{#else}已完成{/switch}")
    String stateIs(String state);

    @Message("原因：")
    String because();

    @Message("停止")
    String stop();

    @Message("正在处理的一批完成后停下；已登记的保留。")
    String stopHint();

    @Message("继续")
    String resume();

    @Message("从停下的地方继续，不会重复登记。")
    String resumeHint();

    @Message("每一行都没有问题。")
    String noneBad();

    @Message("有问题的行")
    String badLines();

    @Message("下载全部（CSV）")
    String download();

    @Message("行")
    String line();

    @Message("外部编号")
    String externalId();

    @Message("字段")
    String field();

    @Message("列")
    String column();

    @Message("问题")
    String reason();

    @Message("这里只列出前 {shown} 条，全部见 CSV。")
    String onlyFirst(int shown);
}
