package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board, the clocks and the lists; Chinese here, English in {@code messages/watch_en.properties}. */
@MessageBundle("watch")
public interface WatchMessages {
    @Message("督办看板")
    String board();

    @Message("督办")
    String tabs();

    @Message("看板")
    String boardTab();

    @Message("督办事项")
    String mattersTab();

    @Message("督办函件")
    String lettersTab();

    @Message("层级")
    String level();

    @Message("区县")
    String district();

    @Message("承办单位")
    String unit();

    @Message("哨级")
    String tier();

    @Message("紧急程度")
    String urgency();

    @Message("诉求类别")
    String category();

    @Message("全部")
    String any();

    @Message("筛选")
    String filter();

    @Message("清除筛选")
    String clear();

    @Message("大屏")
    String wall();

    @Message("还有 {count} 件")
    String more(long count);

    @Message("特急 {count} 件")
    String emergencies(long count);

    @Message("没有特急件")
    String noEmergencies();

    @Message("没有即将到期的哨。")
    String emptyDueSoon();

    @Message("没有首次超期的哨。")
    String emptyFirst();

    @Message("没有再次超期的哨。")
    String emptySecond();

    @Message("没有正在督办的哨；再次超期的哨会自动列入督办。")
    String emptySupervised();

    @Message("督办事项")
    String openMatter();

    @Message("{person} 负责")
    String answers(String person);

    @Message("为什么是这个时限")
    String whyThen();

    @Message("尚无编号")
    String noCase();

    @Message("到期")
    String due();

    @Message("暂定：跨入放假安排尚未公布的年份")
    String provisional();

    @Message("暂定")
    String provisionalShort();

    @Message("{time} 核查：{count} 个计时中，到点的都已升级")
    String checkFine(String time, long count);

    @Message("{count} 步到点而未升级，最早的应在 {since}")
    String checkMissing(long count, String since);

    @Message("{count} 次升级没有通知到任何人")
    String unreached(long count);

    @Message("第 {number} 轮")
    String cycle(int number);

    @Message("升级时间")
    String ladder();

    @Message("已到")
    String reached();

    @Message("督办事项未销号才会通报")
    String bulletinOnlyMatter();

    @Message("计时台账")
    String ledger();

    @Message("{year} 年的经过已移入档案，管理员可以恢复。")
    String archived(int year);

    @Message("升级记录")
    String escalations();

    @Message("还没有升级过。到了上面的时间，会自动提醒并记在这里。")
    String noEscalations();

    @Message("通知了")
    String told();

    @Message("晚了 {span}")
    String delay(String span);

    @Message("督办函件")
    String letters();

    @Message("还没有发过督办函。再次超期时自动发出。")
    String noLetters();

    @Message("如果换一种情况")
    String whatIf();

    @Message("算一算")
    String reckon();

    @Message("应于 {time} 前办结。")
    String wouldBeDue(String time);

    @Message("该时间为暂定。")
    String wouldBeProvisional();

    @Message("只是试算，不会改动任何期限。")
    String nothingChanged();

    @Message("编号")
    String number();

    @Message("标题")
    String title();

    @Message("状态")
    String state();

    @Message("列入时间")
    String opened();

    @Message("分管领导")
    String leader();

    @Message("发出时间")
    String issued();

    @Message("发函单位")
    String issuer();

    @Message("主送")
    String to();

    @Message("种类")
    String kind();

    @Message("查看 PDF")
    String paper();

    @Message("作废")
    String isVoid();

    @Message("下一页")
    String next();

    @Message("工单")
    String caseNumber();

    @Message("作废原因：{why}")
    String voidBecause(String why);

    @Message("已重新发出，看新函")
    String replacedBy();

    @Message("代替已作废的函，看原函")
    String replaces();

    @Message("作废这份函")
    String makeVoid();

    @Message("作废后编号留在登记簿上，不再使用；可以用新编号重新发出。不能撤销。")
    String makeVoidMeans();

    @Message("作废原因")
    String voidReason();

    @Message("确认作废")
    String sendVoid();

    @Message("重新发出")
    String reissue();

    @Message("内容不变，编用下一个编号，重新发给原单位。")
    String reissueMeans();
}
