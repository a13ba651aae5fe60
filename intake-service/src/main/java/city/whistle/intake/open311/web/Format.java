package city.whistle.intake.open311.web;

import city.whistle.intake.open311.Open311Fault;
import java.util.Arrays;

/** The forms an answer can have; clients ask for one by the ending of the path. */
enum Format {
    XML(".xml", "text/xml; charset=utf-8"),
    JSON(".json", "application/json; charset=utf-8");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form a file's name asks for. */
    static Format of(String file) {
        return Arrays.stream(values())
                .filter(format -> file.endsWith(format.ending))
                .findFirst()
                .orElseThrow(() -> Open311Fault.unknown("the format must be .xml or .json"));
    }

    /** The name without the ending. */
    String nameOf(String file) {
        return file.substring(0, file.length() - ending.length());
    }

    String mediaType() {
        return mediaType;
    }
}
