package city.whistle.city;

/** The same words in both languages of the pack. */
public record Text(String zh, String en) {
    /** The words in that language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
