package city.whistle.intake.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file fit to be kept and shown.
 *
 * @param width in pixels; null for a document
 * @param height in pixels; null for a document
 * @param position where the picture was taken, which is not in the content any more
 */
record Cleaned(
        MediaKind kind,
        byte[] content,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Position position) {}
