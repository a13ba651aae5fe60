package city.whistle.intake.attachment;

import java.util.Optional;

/** Width and height of a picture, read from its headers: nothing is decoded, so no picture can blow up here. */
record PictureSize(int width, int height) {
    private static final int SOF_FIRST = 0xc0;
    private static final int SOF_LAST = 0xcf;

    /** The size a file of that kind says it has; empty when its headers make no sense. A document has none. */
    static Optional<PictureSize> of(MediaKind kind, byte[] file) {
        try {
            var size = switch (kind) {
                case JPEG -> jpeg(file);
                case PNG -> new PictureSize(bigEndian(file, 16, 4), bigEndian(file, 20, 4));
                case WEBP -> webp(file);
                case PDF -> new PictureSize(0, 0);
            };
            return size.width > 0 && size.height > 0 ? Optional.of(size) : Optional.empty();
        } catch (ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    int longestSide() {
        return Math.max(width, height);
    }

    long pixels() {
        return (long) width * height;
    }

    /** Walks from marker to marker until the frame header; C4, C8 and CC lie in its range but are none. */
    private static PictureSize jpeg(byte[] file) {
        int at = 2;
        while ((file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                return new PictureSize(bigEndian(file, at + 7, 2), bigEndian(file, at + 5, 2));
            } else {
                at += 2 + bigEndian(file, at + 2, 2);
            }
        }
        return new PictureSize(0, 0);
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF_FIRST && marker <= SOF_LAST && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static PictureSize webp(byte[] file) {
        return switch (file[15]) {
            case 'X' -> new PictureSize(1 + littleEndian(file, 24, 3), 1 + littleEndian(file, 27, 3));
            case 'L' -> {
                int bits = littleEndian(file, 21, 4);
                yield new PictureSize(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
            }
            default -> new PictureSize(littleEndian(file, 26, 2) & 0x3fff, littleEndian(file, 28, 2) & 0x3fff);
        };
    }

    private static int bigEndian(byte[] file, int at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = (value << 8) | (file[at + i] & 0xff);
        }
        return value;
    }

    private static int littleEndian(byte[] file, int at, int bytes) {
        int value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = (value << 8) | (file[at + i] & 0xff);
        }
        return value;
    }
}
