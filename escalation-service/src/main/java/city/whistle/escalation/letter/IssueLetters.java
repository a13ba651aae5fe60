package city.whistle.escalation.letter;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Ids;
import city.whistle.escalation.Template;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Gives letters their numbers and writes them down, in the transaction of whatever caused them: either both stand or
 * neither, so that no number is ever missing. Until then nobody else gets a number of that register.
 */
@ApplicationScoped
public class IssueLetters {
    private static final String TAKE_NUMBERS = """
            insert into letter_register (issuer, kind, year, last_serial)
            select * from unnest(?::text[], ?::text[], ?::int[], ?::int[])
            on conflict (issuer, kind, year)
            do update set last_serial = letter_register.last_serial + excluded.last_serial
            returning issuer, kind, last_serial
            """;

    private static final String WRITE = """
            insert into letter (id, issuer, kind, year, serial, number, case_id, clock_id, to_unit, cc, issued_at,
                                title_zh, title_en, body_zh, body_en)
            select id, issuer, kind, year, serial, number, case_id, clock_id, to_unit, cc, issued_at,
                   title_zh, title_en, body_zh, body_en
            from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[], ?::uuid[], ?::uuid[], ?::text[],
                        ?::jsonb[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[])
              as l(id, issuer, kind, year, serial, number, case_id, clock_id, to_unit, cc, issued_at,
                   title_zh, title_en, body_zh, body_en)
            """;

    private final City city;
    private final ObjectMapper json;

    IssueLetters(City city, ObjectMapper json) {
        this.city = city;
        this.json = json;
    }

    /** One register of numbers; within a year they rise by one. */
    private record Register(String issuer, LetterKind kind) implements Comparable<Register> {
        @Override
        public int compareTo(Register other) {
            var byIssuer = issuer.compareTo(other.issuer);
            return byIssuer != 0 ? byIssuer : kind.compareTo(other.kind);
        }
    }

    private record Row(UUID id, int year, int serial, String number, LetterDraft draft, Instant at) {}

    /** Issues the letters in order. */
    public List<IssuedLetter> issue(Connection connection, List<LetterDraft> drafts, Instant now) throws SQLException {
        if (drafts.isEmpty()) {
            return List.of();
        }
        int year = now.atZone(city.zone()).getYear();
        var next = takeNumbers(connection, drafts, year);
        var rows = new ArrayList<Row>();
        for (var draft : drafts) {
            int serial = next.merge(register(draft), 1, Integer::sum) - 1;
            var number = LetterNumber.of(city, draft.issuer(), draft.kind(), year, serial);
            rows.add(new Row(Ids.next(), year, serial, number, draft, now));
        }
        write(connection, rows);
        return rows.stream()
                .map(row -> new IssuedLetter(row.id(), row.number(), row.draft()))
                .toList();
    }

    /** The first number of each register that is ours now; registers are locked in one order, so nobody waits in a ring. */
    private static Map<Register, Integer> takeNumbers(Connection connection, List<LetterDraft> drafts, int year)
            throws SQLException {
        var wanted = new TreeMap<Register, Integer>();
        drafts.forEach(draft -> wanted.merge(register(draft), 1, Integer::sum));
        var registers = List.copyOf(wanted.keySet());
        var first = new HashMap<Register, Integer>();
        try (var take = connection.prepareStatement(TAKE_NUMBERS)) {
            take.setArray(1, column(connection, "text", registers, Register::issuer));
            take.setArray(2, column(connection, "text", registers, r -> r.kind().wire()));
            take.setArray(3, column(connection, "int4", registers, r -> year));
            take.setArray(4, column(connection, "int4", registers, wanted::get));
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    var kind = WireName.of(LetterKind.class, rows.getString(2));
                    var register = new Register(rows.getString(1), kind);
                    first.put(register, rows.getInt(3) - wanted.getOrDefault(register, 0) + 1);
                }
            }
        }
        return first;
    }

    private void write(Connection connection, List<Row> rows) throws SQLException {
        try (var write = connection.prepareStatement(WRITE)) {
            int i = 1;
            write.setArray(i++, column(connection, "uuid", rows, Row::id));
            write.setArray(
                    i++,
                    column(connection, "text", rows, r -> r.draft().issuer().code()));
            write.setArray(
                    i++, column(connection, "text", rows, r -> r.draft().kind().wire()));
            write.setArray(i++, column(connection, "int4", rows, Row::year));
            write.setArray(i++, column(connection, "int4", rows, Row::serial));
            write.setArray(i++, column(connection, "text", rows, Row::number));
            write.setArray(i++, column(connection, "uuid", rows, r -> r.draft().caseId()));
            write.setArray(i++, column(connection, "uuid", rows, r -> r.draft().clockId()));
            write.setArray(i++, column(connection, "text", rows, r -> r.draft().to()));
            write.setArray(
                    i++, column(connection, "jsonb", rows, r -> toJson(r.draft().cc())));
            write.setArray(i++, column(connection, "timestamptz", rows, Row::at));
            var title = city.template("letter.urging_letter.title");
            var body = city.template("letter.urging_letter");
            write.setArray(i++, column(connection, "text", rows, r -> zh(title, r)));
            write.setArray(i++, column(connection, "text", rows, r -> en(title, r)));
            write.setArray(i++, column(connection, "text", rows, r -> zh(body, r)));
            write.setArray(i, column(connection, "text", rows, r -> en(body, r)));
            write.executeUpdate();
        }
    }

    private static String zh(Text template, Row row) {
        return Template.fill(template.zh(), numbered(row.draft().factsZh(), row));
    }

    private static String en(Text template, Row row) {
        return Template.fill(template.en(), numbered(row.draft().factsEn(), row));
    }

    private static Map<String, String> numbered(Map<String, String> facts, Row row) {
        var all = new HashMap<>(facts);
        all.put("letterNumber", row.number());
        return all;
    }

    private static Register register(LetterDraft draft) {
        return new Register(draft.issuer().code(), draft.kind());
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
