package city.whistle.http.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something with a version. */
@Entity
public class Job {
    @Id
    UUID id;

    String text;

    @Version
    long version;

    protected Job() {}

    public Job(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    public void rename(String newText) {
        text = newText;
    }

    public long version() {
        return version;
    }
}
