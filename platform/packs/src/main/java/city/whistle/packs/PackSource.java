package city.whistle.packs;

import java.sql.SQLException;
import java.util.Optional;

/** Where one learns which pack is in force. To be asked on threads that may wait. */
public interface PackSource {
    /** The version that was last put into force; empty when none ever was, and each service goes by its first one. */
    Optional<String> inForce() throws SQLException;

    /** The zip of that version. */
    byte[] zip(String version) throws SQLException;
}
