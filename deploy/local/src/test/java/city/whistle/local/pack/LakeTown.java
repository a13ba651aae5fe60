package city.whistle.local.pack;

import city.whistle.city.Coordinates;
import city.whistle.city.Coordinates.Crs;
import city.whistle.city.Coordinates.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * What a city of 40 units and 300 grids keeps in its files: one workbook with Chinese headers, and outlines from a map that
 * is in GCJ-02. Two districts, six subdistricts, thirty communities of ten grids each.
 */
final class LakeTown {
    static final int UNITS = 40;
    static final int GRIDS = 300;
    static final Point CORNER = new Point(30.2, 120.1);

    private static final double SIDE = 0.004;
    private static final List<String> FUNCTIONS = List.of(
            "环卫", "执法", "市政", "路灯", "绿化", "供水", "供电", "燃气", "供热", "物业", "环保", "交通", "公安", "教育", "卫生", "人社", "民政",
            "市场监管", "应急", "消防", "水务", "文旅", "住建", "农业", "商务", "税务", "司法", "医保", "残联", "信访", "房产");

    private static final List<String> WORDS = List.of(
            "没人管%s的事情，拖了很久",
            "%s问题拖了很久，请尽快处理",
            "请%s部门来看一看，居民意见很大",
            "我们小区的%s一直没有人负责",
            "反映%s不到位，打了几次电话都没有用",
            "%s又出问题了，什么时候能修好",
            "家门口%s这件事谁来管",
            "%s服务态度差，要求整改",
            "希望加强%s工作",
            "邻居都在说%s的问题");

    private final List<List<String>> units = new ArrayList<>();
    private final List<List<String>> people = new ArrayList<>();
    private final List<List<String>> categories = new ArrayList<>();
    private final List<List<String>> examples = new ArrayList<>();

    LakeTown() {
        units.add(List.of("单位编码*", "单位名称", "类型", "层级", "上级单位", "服务区域（名称或编码）", "职能", "负责人", "分管领导", "备注"));
        people.add(List.of("账号", "姓名", "邮箱", "手机"));
        categories.add(List.of("编码", "大类", "名称", "职能", "等级", "紧急程度", "时限", "依据", "关键词", "问题"));
        examples.add(List.of("内容", "类别"));
        person("mayor", "周市长");
        unit("City-Desk", "湖城市指挥中心", "指挥中心", "", "全市", "指挥");
        unit("east-desk", "东湖区指挥中心", "指挥中心", "湖城市指挥中心", "东湖区", "指挥");
        unit("west-desk", "西湖区指挥中心", "指挥中心", "city-desk", "330202", "指挥");
        for (int i = 0; i < 6; i++) {
            var district = i < 3 ? "东湖区" : "西湖区";
            unit(
                    "street-" + i,
                    street(i) + "办事处",
                    "街道",
                    i < 3 ? "east-desk" : "west-desk",
                    street(i),
                    "环卫、社区" + district);
        }
        for (int i = 0; i < FUNCTIONS.size(); i++) {
            unit("bureau-" + i, "湖城市" + FUNCTIONS.get(i) + "局", "部门", "city-desk", "*", FUNCTIONS.get(i));
        }
        categories.add(List.of("life", "", "民生", "", "", "", "", "", "", ""));
        for (int i = 0; i < FUNCTIONS.size(); i++) {
            category((char) ('a' + i / 26) + "" + (char) ('a' + i % 26), FUNCTIONS.get(i));
        }
    }

    private static String street(int number) {
        return List.of("长桥街道", "清波街道", "南星街道", "北山街道", "灵隐街道", "转塘街道").get(number);
    }

    private void person(String login, String name) {
        people.add(List.of(login, name, login + "@lake.example", "0571-880" + (1000 + people.size())));
    }

    private void unit(String code, String name, String kind, String parent, String serves, String functions) {
        person("head-" + code.toLowerCase(Locale.ROOT), name + "负责人");
        units.add(List.of(
                code,
                name,
                kind,
                "",
                parent,
                serves,
                functions,
                "head-" + code.toLowerCase(Locale.ROOT),
                "mayor",
                "第 " + units.size() + " 个"));
    }

    private void category(String code, String function) {
        categories.add(List.of(
                "life." + code,
                "民生",
                function + "问题",
                function,
                code.equals("aa") ? "重点" : "普通",
                "一般",
                code.equals("ab") ? "3个工作日" : "",
                "",
                function + "，" + function + "没人管",
                "在哪里？；多久了？"));
        for (var words : WORDS) {
            examples.add(List.of(words.formatted(function), "life." + code));
        }
    }

    /** Puts other words into a cell of the sheet of units; row 1 is the first unit, columns count from 0. */
    LakeTown withUnit(int row, int column, String words) {
        var changed = new ArrayList<>(units.get(row));
        changed.set(column, words);
        units.set(row, changed);
        return this;
    }

    Path workbook(Path directory) {
        var path = directory.resolve("湖城.xlsx");
        try (var out = Files.newOutputStream(path);
                var book = new Workbook(out, "test", "1.0")) {
            sheet(book, "单位", units);
            sheet(book, "人员", people);
            sheet(book, "类别", categories);
            sheet(book, "例句", examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private static void sheet(Workbook book, String name, List<List<String>> rows) {
        var sheet = book.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }

    /** The units as CSV, in that encoding. */
    Path unitsCsv(Path directory, String encoding) {
        return write(
                directory.resolve("units.csv"),
                String.join("\r\n", units.stream().map(CsvText::line).toList())
                        .getBytes(java.nio.charset.Charset.forName(encoding)));
    }

    /** The grids as a map in GCJ-02 has them, one feature on a line from line 3 on. */
    static Path geoJson(Path directory) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < GRIDS; i++) {
            features.add(feature(i));
        }
        var text = "{\"type\": \"FeatureCollection\",\n\"features\": [\n" + String.join(",\n", features) + "\n]}\n";
        return write(directory.resolve("网格.geojson"), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The code of a grid, counted from 0. */
    static String code(int grid) {
        int street = grid / 50;
        int community = grid % 50 / 10;
        return "3302%02d%03d%03d%03d".formatted(street < 3 ? 1 : 2, street % 3 + 1, community + 1, grid % 10 + 1);
    }

    /** South-western corner of a grid in WGS-84: rows of twenty. */
    static Point corner(int grid) {
        int row = grid / 20;
        return new Point(CORNER.lat() + row * SIDE, CORNER.lon() + grid % 20 * SIDE);
    }

    private static String feature(int grid) {
        var corner = corner(grid);
        return """
            {"type": "Feature", "properties": {"网格编码": %s, "网格名称": "第%d网格", "网格员": "grid-%s", "区县": "%s", "街道": "%s", \
            "社区": "%s第%d社区"}, "geometry": {"type": "Polygon", "coordinates": [[%s]]}}""".formatted(
                code(grid),
                grid + 1,
                code(grid).substring(6, 12),
                grid < 150 ? "东湖区" : "西湖区",
                street(grid / 50),
                street(grid / 50),
                grid % 50 / 10 + 1,
                String.join(", ", ring(corner).stream().map(LakeTown::onTheMap).toList()));
    }

    static List<Point> ring(Point corner) {
        return List.of(
                corner,
                new Point(corner.lat() + SIDE, corner.lon()),
                new Point(corner.lat() + SIDE, corner.lon() + SIDE),
                new Point(corner.lat(), corner.lon() + SIDE),
                corner);
    }

    private static String onTheMap(Point point) {
        var there = Coordinates.fromWgs84(Crs.GCJ02, point.lat(), point.lon());
        return "[%.8f, %.8f]".formatted(there.lon(), there.lat());
    }

    static Path write(Path path, byte[] bytes) {
        try {
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
