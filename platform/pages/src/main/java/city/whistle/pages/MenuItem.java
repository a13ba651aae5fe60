package city.whistle.pages;

/** An entry of the staff's navigation: an icon's name, the message's key, an absolute address. */
public record MenuItem(String icon, String label, String address, boolean current) {}
