package city.whistle.http;

import org.jspecify.annotations.Nullable;

/** A version as HTTP writes it: {@code "7"}. */
public final class EntityTag {
    private EntityTag() {}

    /** The {@code ETag} of a version. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * Refuses a caller that acts on an old version.
     *
     * @param ifMatch the {@code If-Match} header; absent or {@code *} matches everything
     * @throws StaleVersion when it names another version
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().replaceFirst("^W/", "").equals(of(version))) {
                return;
            }
        }
        throw new StaleVersion(ifMatch, version);
    }
}
