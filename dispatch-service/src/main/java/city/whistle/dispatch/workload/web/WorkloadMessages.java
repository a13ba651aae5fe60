package city.whistle.dispatch.workload.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workload page; Chinese here, English in {@link EnglishWorkloadMessages}. */
@MessageBundle("work")
public interface WorkloadMessages {
    @Message("工作量")
    String title();

    @Message("单位")
    String unit();

    @Message("经办人")
    String person();

    @Message("在办")
    String open();

    @Message("今天到期")
    String today();

    @Message("已超期")
    String late();

    @Message("（无人签收）")
    String nobody();

    @Message("没有在办的工单。")
    String empty();

    @Message("承办能力")
    String capacity();

    @Message("单位自报的可承办件数，供派单参考；已满时，派单规则可改由接办单位承办。")
    String capacityHint();

    @Message("在办 {open} 件，可承办 {capacity} 件{#if open >= capacity}，已满{/if}")
    String carries(int open, int capacity);

    @Message("移交某人的全部工单")
    String handOver();

    @Message("该同事名下本单位的在办工单会全部转给接手人，逐件记录在案，时限不变。")
    String consequence();

    @Message("谁的工单（登录名）")
    String from();

    @Message("交给谁（登录名）")
    String to();

    @Message("已移交 {moved} 件。{#if left > 0}还有没有移交的，请再试一次。{/if}")
    String moved(int moved, int left);
}
