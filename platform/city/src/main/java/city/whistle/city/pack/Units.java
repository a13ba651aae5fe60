package city.whistle.city.pack;

import city.whistle.city.Person;
import city.whistle.city.Unit;
import city.whistle.city.UnitKind;
import city.whistle.contracts.CommandLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code people.csv} and {@code units.csv} say. */
final class Units {
    static final String FILE = "units.csv";
    private static final String[] COLUMNS = {
        "code",
        "name_zh",
        "name_en",
        "kind",
        "level",
        "parent",
        "serves",
        "functions",
        "calendar",
        "capacity",
        "head",
        "leader_in_charge",
        "duty",
        "channels"
    };
    static final String PEOPLE = "people.csv";
    private static final Set<String> CHANNELS = Set.of("page", "email", "sms", "webhook");

    private final Map<String, Person> people;
    private final Findings findings;

    private Units(Map<String, Person> people, Findings findings) {
        this.people = people;
        this.findings = findings;
    }

    static List<Entry<Unit>> read(PackFiles files, Findings findings) {
        var units = new Units(people(files, findings), findings);
        List<Entry<Unit>> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (var row : files.csv(FILE, findings)) {
            var unit = units.unit(row);
            read.add(new Entry<>(unit, row.at()));
            if (!codes.add(unit.code())) {
                findings.error(row.at(), "unit '" + unit.code() + "' is there twice", "give each unit its own code");
            }
        }
        return read;
    }

    private static Map<String, Person> people(PackFiles files, Findings findings) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (var row : files.csv(PEOPLE, findings)) {
            var fields = Fields.of(row, findings, "login", "name", "email", "phone");
            var phone = fields.optionalText("phone").orElse(null);
            var person = new Person(fields.text("login"), fields.text("name"), fields.text("email"), phone);
            if (!person.email().matches("[^@\\s]+@[^@\\s]+")) {
                findings.error(row.at(), "'" + person.email() + "' is no e-mail address", "notices go there");
            }
            if (phone != null && !phone.matches("\\+?[0-9-]{5,20}")) {
                findings.error(row.at(), "'" + phone + "' is no phone number", "write digits, with or without hyphens");
            }
            if (people.putIfAbsent(person.login(), person) != null) {
                findings.error(row.at(), "login '" + person.login() + "' is there twice", "give each person one row");
            }
        }
        return people;
    }

    private Unit unit(Node.Mapping row) {
        var fields = Fields.of(row, findings, COLUMNS);
        var code = fields.text("code");
        if (!code.matches("[a-z][a-z0-9-]{1,40}")) {
            findings.error(row.at(), "'" + code + "' is no unit code", "use lower-case letters, digits and hyphens");
        }
        return new Unit(
                code,
                fields.bothTexts("name"),
                fields.oneOf(UnitKind.class, "kind"),
                fields.oneOf(CommandLevel.class, "level"),
                fields.optionalText("parent").orElse(null),
                fields.text("serves"),
                new LinkedHashSet<>(fields.words("functions")),
                fields.text("calendar"),
                capacity(fields),
                person(fields, "head").orElse(null),
                person(fields, "leader_in_charge").orElse(null),
                person(fields, "duty").orElse(null),
                channels(fields));
    }

    private @Nullable Integer capacity(Fields fields) {
        if (fields.get("capacity").isEmpty()) {
            return null;
        }
        int tickets = fields.whole("capacity");
        if (tickets == 0) {
            findings.error(fields.at("capacity"), "a capacity of 0 tickets", "write 1 or more, or leave it empty");
        }
        return tickets;
    }

    private Optional<Person> person(Fields fields, String column) {
        return fields.optionalText(column).flatMap(login -> {
            var person = Optional.ofNullable(people.get(login));
            if (person.isEmpty()) {
                findings.error(
                        fields.at(),
                        column + " '" + login + "' is nobody",
                        "add the login to " + PEOPLE + " or correct it");
            }
            return person;
        });
    }

    private Set<String> channels(Fields fields) {
        var channels = new LinkedHashSet<>(fields.words("channels"));
        channels.stream()
                .filter(channel -> !CHANNELS.contains(channel))
                .forEach(channel -> findings.error(
                        fields.at(),
                        "notice channel '" + channel + "' is unknown",
                        "write of page, email, sms, webhook"));
        return channels;
    }
}
