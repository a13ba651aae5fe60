package city.whistle.intake.grid.web;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a grid worker taps and types on patrol. */
@TemplateData
public class GridForm {
    @RestForm
    public @Nullable String category;

    /** The category chosen from all; goes before the tile. */
    @RestForm
    public @Nullable String otherCategory;

    @RestForm
    public @Nullable String text;

    @RestForm
    public @Nullable String grid;

    /** Where the telephone says it is, as {@code lat,lon}; goes before the grid. */
    @RestForm
    public @Nullable String at;

    @RestForm
    public @Nullable String address;

    @RestForm
    public @Nullable String solved;

    @RestForm
    public @Nullable String action;

    /** Of whom it is filed for, who agreed to it. */
    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String phone;

    @RestForm
    public @Nullable String consent;

    @RestForm
    public @Nullable String key;

    /** Whose report it is; told when it waited on a telephone. */
    @RestForm
    public @Nullable String by;

    /** The ids of photos that were taken with an earlier try. */
    @RestForm
    public List<String> attachments = List.of();

    @RestForm
    List<FileUpload> photos = List.of();

    @RestForm
    List<FileUpload> after = List.of();

    static GridForm empty() {
        var form = new GridForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    /**
     * The filing it asks for.
     *
     * @param found what is told of it when nothing was typed: the category's name
     */
    Filing filing(String found) {
        var words = said(text) == null ? found : said(text);
        var isOnBehalf = said(phone) != null || said(name) != null;
        return new Filing(
                Channel.GRID,
                ComplaintKind.COMPLAINT,
                null,
                words,
                place(),
                null,
                isOnBehalf ? new ReporterData(said(name), said(phone), null) : null,
                false,
                true,
                isOnBehalf,
                attachments,
                null,
                solvedOnSpot(String.valueOf(words)),
                null,
                chosen());
    }

    /** The category that was tapped or chosen. */
    @Nullable
    String chosen() {
        var other = said(otherCategory);
        return other == null ? said(category) : other;
    }

    /** Whether somebody is named who did not agree. */
    boolean lacksConsent() {
        return (said(phone) != null || said(name) != null) && said(consent) == null;
    }

    private @Nullable SolvedOnSpot solvedOnSpot(String finding) {
        var done = said(action);
        return said(solved) == null ? null : new SolvedOnSpot(finding, done == null ? "" : done);
    }

    private PlaceAsked place() {
        var point = point();
        return point == null
                ? new PlaceAsked(null, null, null, said(address), said(grid))
                : new PlaceAsked(point[0], point[1], "WGS84", said(address), null);
    }

    private double @Nullable [] point() {
        var told = said(at);
        if (told == null) {
            return null;
        }
        try {
            var parts = told.split(",", 2);
            return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1])};
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
