package city.whistle.access.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Without an entity Hibernate would not start. */
@Entity
public class Seen {
    @Id
    UUID id;

    protected Seen() {}
}
