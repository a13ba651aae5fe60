package city.whistle.http;

/** What is wrong with one field of a request and what would be right; {@code field} is a path such as {@code place.lat}. */
public record FieldError(String field, String message) {}
