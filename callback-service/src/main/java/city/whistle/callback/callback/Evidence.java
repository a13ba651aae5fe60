package city.whistle.callback.callback;

import city.whistle.contracts.Attachment;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A photo or document by which a unit shows its work.
 *
 * @param id intake's id of it
 */
public record Evidence(String id, String mediaType) {
    /** Whether a browser can show it as a picture. */
    public boolean isPhoto() {
        return mediaType.startsWith("image/");
    }

    static String written(List<Attachment> attachments) {
        return attachments.stream()
                .map(each -> each.mediaType() + " " + each.id())
                .collect(Collectors.joining("\n"));
    }

    static List<Evidence> read(String written) {
        return written.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Evidence(parts[1], parts[0]))
                .toList();
    }
}
