package city.whistle.testkit.planted.intake.desk;

import jakarta.ws.rs.WebApplicationException;

class SpeaksHttp {
    void refuse() {
        throw new WebApplicationException(400);
    }
}
