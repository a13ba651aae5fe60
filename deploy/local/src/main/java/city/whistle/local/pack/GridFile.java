package city.whistle.local.pack;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file of outlines somebody gave: GeoJSON, or a shapefile with its table beside it. */
record GridFile(Path path) {
    static GridFile of(String written) {
        var path = Path.of(written);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new WrongCall("--grids: the file " + path + " cannot be read");
        }
        var name = written.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".geojson") && !name.endsWith(".json") && !name.endsWith(".shp")) {
            throw new WrongCall("--grids takes a .geojson or a .shp file, not " + path.getFileName());
        }
        return new GridFile(path);
    }

    /** All outlines in it; a shapefile's table is in that encoding unless it says itself. */
    List<Feature> read(ReferenceSystem crs, Optional<Charset> encoding, Faults faults) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".shp")
                ? new Shapefile(path, crs, faults).read(encoding)
                : new GeoJson(path, crs, faults).read();
    }
}
