package city.whistle.packs;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A pack as it travels and is kept: a zip, and the version it is said to be. */
record PackedVersion(String version, byte[] zip) {
    /** The city in it, which is whole and of that version. */
    City read() throws IOException {
        var trial = CityPack.tryZip(new ByteArrayInputStream(zip));
        var city = trial.city()
                .orElseThrow(() -> new PackRefused(version + " is not whole: "
                        + trial.findings().stream()
                                .filter(Finding::isError)
                                .findFirst()
                                .orElseThrow()));
        if (!city.version().equals(version)) {
            throw new PackRefused("what is said to be " + version + " is " + city.version());
        }
        return city;
    }
}
