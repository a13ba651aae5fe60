package city.whistle.dispatch.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A list that a person has given a name: where it stands on the desk. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
    @Id
    private UUID id;

    private String login;

    private String name;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    SavedFilter(UUID id, String login, String name, String address) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.address = address;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
