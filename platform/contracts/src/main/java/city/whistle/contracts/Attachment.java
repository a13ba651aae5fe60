package city.whistle.contracts;

/**
 * A stored photo or document.
 *
 * @param id intake's id of it
 * @param size bytes
 */
public record Attachment(String id, String mediaType, long size) {}
