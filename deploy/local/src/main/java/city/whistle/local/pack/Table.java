package city.whistle.local.pack;

import java.util.List;
import java.util.Map;

/**
 * A kind of table a city can bring along, and the pack's file it becomes.
 *
 * @param option the option that names the spreadsheet
 * @param sheets what the sheet of a workbook is called
 */
record Table(String option, String file, List<String> sheets, List<Column> columns) {
    private static final Wording WORDS = new Wording.Words();
    private static final Wording CODE = new Wording.Code();
    private static final Wording LIST = new Wording.Several(true);
    private static final Wording QUESTIONS = new Wording.Several(false);
    private static final Wording TIER = new Wording.OneOf(
            Map.of(
                    "普通", "ordinary",
                    "普通哨", "ordinary",
                    "重点", "key",
                    "重点哨", "key",
                    "疑难", "difficult",
                    "疑难哨", "difficult"),
            false);
    private static final Wording URGENCY =
            new Wording.OneOf(Map.of("一般", "normal", "紧急", "urgent", "特急", "emergency"), false);
    private static final Wording KIND = new Wording.OneOf(
            Map.of(
                    "部门", "department",
                    "企业", "department",
                    "街道", "subdistrict",
                    "乡镇", "subdistrict",
                    "区县", "district",
                    "指挥中心", "command"),
            false);
    private static final Wording LEVEL = new Wording.OneOf(
            Map.of(
                    "市", "city",
                    "市级", "city",
                    "区县", "district",
                    "区级", "district",
                    "街道", "subdistrict",
                    "街道级", "subdistrict"),
            false);
    private static final Wording CHANNELS =
            new Wording.OneOf(Map.of("页面", "page", "邮件", "email", "邮箱", "email", "短信", "sms", "接口", "webhook"), true);

    static final Table AREAS = new Table(
            "--areas",
            "areas.csv",
            List.of("areas", "区域", "行政区划"),
            List.of(
                    Column.needed("code", WORDS, "编码", "区划编码", "区划代码", "代码"),
                    Column.needed("name_zh", WORDS, "name", "名称", "区划名称"),
                    Column.optional("name_en", WORDS, "英文名称")));
    static final Table PEOPLE = new Table(
            "--people",
            "people.csv",
            List.of("people", "人员", "人员名单"),
            List.of(
                    Column.needed("login", WORDS, "账号", "登录名", "用户名"),
                    Column.needed("name", WORDS, "姓名"),
                    Column.needed("email", WORDS, "邮箱", "电子邮箱"),
                    Column.optional("phone", WORDS, "电话", "手机", "手机号")));
    static final Table UNITS = new Table(
            "--units",
            "units.csv",
            List.of("units", "单位", "单位名单"),
            List.of(
                    Column.needed("code", CODE, "编码", "单位编码", "单位代码", "代码"),
                    Column.needed("name_zh", WORDS, "name", "名称", "单位名称"),
                    Column.optional("name_en", WORDS, "英文名称"),
                    Column.optional("kind", KIND, "类型", "单位类型"),
                    Column.optional("level", LEVEL, "层级", "级别"),
                    Column.optional("parent", WORDS, "上级", "上级单位"),
                    Column.needed("serves", WORDS, "辖区", "服务区域", "管辖区域"),
                    Column.optional("functions", LIST, "职能", "职责"),
                    Column.optional("calendar", WORDS, "日历", "工作日历"),
                    Column.needed("head", WORDS, "负责人", "负责人账号"),
                    Column.optional("leader_in_charge", WORDS, "分管领导", "分管领导账号"),
                    Column.optional("duty", WORDS, "值班", "值班账号"),
                    Column.optional("channels", CHANNELS, "通知方式"),
                    Column.optional("capacity", WORDS, "承办能力", "可承办件数")));
    static final Table CATEGORIES = new Table(
            "--categories",
            "categories.csv",
            List.of("categories", "类别", "诉求类别"),
            List.of(
                    Column.needed("code", CODE, "编码", "类别编码", "代码"),
                    Column.optional("parent", WORDS, "上级", "大类", "上级类别"),
                    Column.needed("name_zh", WORDS, "name", "名称", "类别名称"),
                    Column.optional("name_en", WORDS, "英文名称"),
                    Column.optional("functions", LIST, "职能", "承办职能"),
                    Column.optional("tier", TIER, "等级", "哨级"),
                    Column.optional("urgency", URGENCY, "紧急程度"),
                    Column.optional("limit", new Wording.Length(), "时限", "办理时限"),
                    Column.optional("legal_basis", WORDS, "法律依据", "依据"),
                    Column.optional("keywords", LIST, "关键词"),
                    Column.optional("questions_zh", QUESTIONS, "questions", "问题", "询问要点"),
                    Column.optional("questions_en", QUESTIONS, "英文问题")));
    static final Table EXAMPLES = new Table(
            "--examples",
            "categories/examples.csv",
            List.of("examples", "例句", "样例"),
            List.of(
                    Column.needed("text", WORDS, "内容", "诉求内容"),
                    Column.needed("category", WORDS, "类别", "类别编码"),
                    Column.optional("tier", TIER, "等级", "哨级")));

    /** In the order in which later ones may name what earlier ones say. */
    static final List<Table> ALL = List.of(AREAS, PEOPLE, UNITS, CATEGORIES, EXAMPLES);

    /** The pack's header. */
    String header() {
        return String.join(",", columns.stream().map(Column::name).toList());
    }
}
