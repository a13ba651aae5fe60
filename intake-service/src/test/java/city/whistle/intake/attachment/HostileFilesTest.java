package city.whistle.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Settings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Hundreds of broken, truncated, disguised and lying files: each is cleaned or refused, and none takes much memory. */
class HostileFilesTest {
    private static final long MOST_MEMORY = 96L * 1024 * 1024;
    private static final List<byte[]> WHOLE =
            List.of(FileFixture.photo(160, 120), FileFixture.png(160, 120), FileFixture.WEBP, FileFixture.pdf());

    private final Cleaner cleaner = new Cleaner(Settings.plain());
    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Random random = new Random(3);

    /** Of the last tenth of a picture it may be that all its pixels are there before it. */
    @Test
    void truncatedFilesAreRefused() {
        for (var whole : WHOLE) {
            for (int i = 0; i < 60; i++) {
                var torn = Arrays.copyOf(whole, whole.length * i * 9 / 600);

                assertThat(isCleaned(torn))
                        .as("%d of %d bytes", torn.length, whole.length)
                        .isFalse();
            }
        }
    }

    @Test
    void brokenFilesAreCleanedOrRefused() {
        for (var whole : WHOLE) {
            for (int i = 0; i < 60; i++) {
                isCleaned(damaged(whole));
            }
        }
    }

    @Test
    void disguisedFilesAreRefused() {
        var contents = List.of(
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "PK\3\4 a packed file",
                "GIF89a\1\0\1\0",
                "MZ a program",
                "#!/bin/sh\nrm -rf /",
                "",
                "\0".repeat(1000));
        for (var content : contents) {
            var bytes = content.getBytes(StandardCharsets.ISO_8859_1);

            assertThat(isCleaned(bytes)).as(content).isFalse();
            for (var whole : WHOLE) {
                var disguised = Arrays.copyOf(whole, 12 + bytes.length);
                System.arraycopy(bytes, 0, disguised, 12, bytes.length);
                assertThat(isCleaned(disguised)).as(content).isFalse();
            }
        }
    }

    @Test
    void whatHangsBehindAPictureDoesNotStay() {
        for (var whole : List.of(FileFixture.photo(160, 120), FileFixture.png(160, 120))) {
            var both = ByteBuffer.allocate(whole.length + 30)
                    .put(whole)
                    .put("PK\3\4<script>".getBytes(StandardCharsets.ISO_8859_1))
                    .array();

            var cleaned = cleaner.clean(both);

            assertThat(new String(cleaned.content(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<script>");
        }
    }

    @Test
    void picturesThatClaimToBeHugeAreRefused() {
        var sides = List.of(19_999, 20_001, 65_535, Integer.MAX_VALUE);
        for (int side : sides) {
            var png = FileFixture.png(8, 8);
            assertThat(isCleaned(ByteBuffer.wrap(png)
                            .putInt(16, side)
                            .putInt(20, side)
                            .array()))
                    .isFalse();
            var jpeg = FileFixture.jpeg(8, 8);
            int frame = frame(jpeg);
            ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) side).putShort(frame + 7, (short) side);
            assertThat(isCleaned(jpeg)).isFalse();
        }
    }

    @Test
    void aDocumentThatUnpacksToVeryMuchIsRefused() throws java.io.IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            deflater.write(new byte[64 * 1024 * 1024]);
        }
        var bomb = "4 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nxref";
        var document = new String(FileFixture.pdf(), StandardCharsets.ISO_8859_1)
                .replaceFirst("xref", java.util.regex.Matcher.quoteReplacement(bomb));

        assertThat(isCleaned(document.getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }

    @Test
    void theLargestPictureTakesNoMoreMemoryThanAnyOther() {
        assertThat(isCleaned(FileFixture.jpeg(8000, 6000))).isTrue();
    }

    /** Whether it was cleaned; refused otherwise. Anything else that happens is a defect. */
    private boolean isCleaned(byte[] file) {
        var before = memory.getCurrentThreadAllocatedBytes();
        try {
            return cleaner.clean(file).content().length > 0;
        } catch (BrokenFile e) {
            return false;
        } finally {
            assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
        }
    }

    private byte[] damaged(byte[] whole) {
        var damaged = whole.clone();
        var wounds = new ArrayList<Integer>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            wounds.add(random.nextInt(damaged.length));
        }
        wounds.forEach(at -> damaged[at] = (byte) random.nextInt());
        return damaged;
    }

    private static int frame(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != 0xc0) {
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xffff);
        }
        return at;
    }
}
