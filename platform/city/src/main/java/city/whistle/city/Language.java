package city.whistle.city;

/** A language the city speaks; texts of the pack exist in every one of them. */
public enum Language {
    ZH,
    EN
}
