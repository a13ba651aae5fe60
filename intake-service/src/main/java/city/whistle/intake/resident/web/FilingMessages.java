package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the filing page; Chinese here, English in {@link EnglishFilingMessages}. */
@MessageBundle("file")
public interface FilingMessages {
    @Message("吹哨反映")
    String title();

    @Message("不用注册。写清是什么事、在哪里，就可以提交。")
    String lead();

    @Message("有人身危险，请先打电话")
    String danger();

    @Message("报警")
    String police();

    @Message("火警")
    String fire();

    @Message("急救")
    String ambulance();

    @Message("交通事故")
    String traffic();

    @Message("什么事？")
    String what();

    @Message("例如：楼下烧烤店凌晨还在放音响，已经三天了。")
    String whatHint();

    @Message("在哪里？")
    String where();

    @Message("扫码地点：{label}（{community}）")
    String scanned(String label, String community);

    @Message("就是这里的话，不用再填。")
    String scannedHint();

    @Message("用我的位置")
    String locate();

    @Message("在地图上选点")
    String showMap();

    @Message("点一下地图，标出地点；图钉可以拖动")
    String map();

    @Message("地图现在打不开。可以用定位、选社区，或写地址。")
    String noMap();

    @Message("或选择社区")
    String area();

    @Message("请选择")
    String noArea();

    @Message("门牌、楼栋或标志物")
    String address();

    @Message("写上社区或街道名，也能找到地点。")
    String addressHint();

    @Message("照片（可不传，最多 6 张）")
    String photos();

    @Message("JPEG、PNG 或 WebP，每张不超过 10 MB。")
    String photosHint();

    @Message("拍照或选照片")
    String addPhotos();

    @Message("删除")
    String remove();

    @Message("怎么联系您？")
    String who();

    @Message("手机号（可不填）")
    String phone();

    @Message("留了号码，办理单位会联系您，办完会回访。")
    String phoneHint();

    @Message("为我保密：不让办理单位知道是谁反映的")
    String confidential();

    @Message("匿名反映（就不要留手机号）")
    String anonymous();

    @Message("网站（请留空）")
    String website();

    @Message("提交")
    String send();

    @Message("查询已提交的诉求")
    String find();

    @Message("还不能提交，请看这几处。您写的都还在。")
    String wrongTop();

    @Message("{#switch field}{#case 'text'}请写清是什么事（1 到 4000 字）。{#case 'place'}请说明在哪里"
            + "：用我的位置、选社区，或在地址里写上社区名。地点要在本市。{#case 'address'}地址太长，最多 200 字。{#case 'ph"
            + "one'}手机号应为 5 到 15 位数字；匿名反映时请不要填。{#case 'photos'}照片要是 JPEG、PNG 或 WebP，最"
            + "多 6 张，每张不超过 10 MB。{#else}这一项不对。{/switch}")
    String wrong(String field);

    @Message("这个二维码不是本市发出的，或者已经作废。您仍可以在下面填写。")
    String badCode();

    @Message("这条诉求已经收到过。如果您改了内容，请重新提交。")
    String already();

    @Message("从您这个网络或电话提交的已经很多，现在不能直接提交。请在浏览器里打开脚本（JavaScript）再提交，或者拨打 {hotline}。您填写的内容都还在，照片请重新选。")
    String tooMany(String hotline);

    @Message("提交得太多了，已存在这部手机上，稍后自动再试。着急的话请拨打 {hotline}。")
    String busy(String hotline);

    @Message("看起来是：{category}")
    String guess(String category);

    @Message("分类由我们来定，您不用选。")
    String guessHint();

    @Message("附近有 {count} 件相似的诉求正在办理")
    String similar(int count);

    @Message("{#if meters < 10}就在这里{#else}约 {meters} 米外{/if}，{state}")
    String similarItem(int meters, String state);

    @Message("是同一件事就勾上：一并办理，您有自己的编号，办完同样问您。")
    String similarHint();

    @Message("拨打 {number}")
    String call(String number);

    @Message("这像是有危险的事，请先拨打 {number}。")
    String dangerous(String number);

    @Message("已收到 {count} 张照片，不用再选。")
    String kept(int count);

    @Message("打完电话，也可以在这里提交。")
    String stillSend();

    @Message("正在提交…")
    String sending();

    @Message("正在压缩照片…")
    String shrinking();

    @Message("正在定位…")
    String locating();

    @Message("没有取到位置，请选择社区。")
    String noPosition();

    @Message("您的位置不在本市，请选择事情所在的社区。")
    String outside();

    @Message("地点：{place}")
    String here(String place);

    @Message("草稿已存在这部手机上。")
    String saved();

    @Message("清空重写")
    String discard();

    @Message("现在没有网络。已存在这部手机上，有网络时自动提交，只提交一次。")
    String queued();

    @Message("等待提交")
    String waiting();

    @Message("张照片")
    String waitingPhotos();

    @Message("现在提交")
    String tryNow();

    @Message("删除")
    String forget();

    @Message("已提交")
    String sent();

    @Message("没有被接收，请改一改再提交：")
    String refused();

    @Message("修改")
    String edit();
}
