package city.whistle.dispatch.ticket.web;

import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.ticket.TicketView;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** Notes of the history as people read them: codes become names, amounts and days words. */
final class Notes {
    private static final Pattern CODE_FIRST = Pattern.compile("([\\w-]+)(: )?(.*)", Pattern.DOTALL);
    private static final Pattern AMOUNT_FIRST = Pattern.compile("(\\d+) ([a-z_]+): (.*)", Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{4}-\\S+Z): (.*)", Pattern.DOTALL);

    private final Words words;

    Notes(Words words) {
        this.words = words;
    }

    String read(TicketView.Past past) {
        var note = past.note() == null ? "" : past.note();
        return switch (past.what()) {
            case "sign-in" -> note.equals(past.who()) ? "" : note;
            case "contact" -> withWay(note);
            case "grant-return", "reassign" -> withUnit(note);
            case "extend", "grant-extension" -> withAmount(note);
            case "suspend", "grant-suspension" -> withDay(note);
            default -> note;
        };
    }

    private String withWay(String note) {
        var parts = CODE_FIRST.matcher(note);
        return parts.matches() ? joined(words.way(parts.group(1)), parts.group(3)) : note;
    }

    private String withUnit(String note) {
        var parts = CODE_FIRST.matcher(note);
        return parts.matches() ? joined(words.unit(parts.group(1)), parts.group(3)) : note;
    }

    private String withAmount(String note) {
        var parts = AMOUNT_FIRST.matcher(note);
        if (!parts.matches()) {
            return note;
        }
        var limit = new Limit(Integer.parseInt(parts.group(1)), WireName.of(TimeUnit.class, parts.group(2)));
        return joined(words.limit(limit), parts.group(3));
    }

    private String withDay(String note) {
        var parts = DAY_FIRST.matcher(note);
        try {
            return parts.matches() ? joined(words.at(Instant.parse(parts.group(1))), parts.group(2)) : note;
        } catch (DateTimeException e) {
            return note;
        }
    }

    private String joined(String first, String rest) {
        return rest.isBlank() ? first : first + words.colon() + rest;
    }
}
