package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.LetterKind;

/** How a letter's number is written: the issuer's short name and the kind, the year, the serial (鹤督〔2026〕12号). */
final class LetterNumber {
    private LetterNumber() {}

    static String of(City city, Unit issuer, LetterKind kind, int year, int serial) {
        return shortName(city, issuer) + word(kind) + "〔" + year + "〕" + serial + "号";
    }

    private static String word(LetterKind kind) {
        return switch (kind) {
            case URGING_LETTER -> "督";
            case SUPERVISION_SLIP -> "督单";
        };
    }

    /** The city's desk writes with one character of the city's name, a district's with its district's own name. */
    private static String shortName(City city, Unit issuer) {
        var cityName = first(city.name().zh());
        if (issuer.level() == CommandLevel.CITY) {
            return cityName;
        }
        return city.area(issuer.serves())
                .map(area -> area.name().zh().replaceFirst("[区县市]$", ""))
                .orElse(cityName + issuer.code());
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
