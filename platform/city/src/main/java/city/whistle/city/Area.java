package city.whistle.city;

/** A district (6 digits), subdistrict (9) or community (12) by code and name. */
public record Area(String code, Text name) {}
