package city.whistle.dispatch.pack;

import city.whistle.city.City;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the open tickets name of the city's pack: their units, categories and grids. */
@ApplicationScoped
class OpenTickets {
    private static final String NAMED = """
            select 'unit', unit, count(*) from ticket_at_unit where is_open group by unit
            union all select 'category', category, count(*) from ticket where open group by category
            union all select 'grid', grid, count(*) from ticket where open group by grid
            order by 1 desc, 3 desc, 2""";

    private final AgroalDataSource database;

    OpenTickets(AgroalDataSource database) {
        this.database = database;
    }

    /** What of it is in force now and not in that other pack, units first, the most named before the others. */
    List<Gone> gone(City inForce, City other) throws SQLException {
        var gone = new ArrayList<Gone>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NAMED);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var named = new Gone(rows.getString(1), rows.getString(2), rows.getInt(3));
                if (knows(inForce, named) && !knows(other, named)) {
                    gone.add(named);
                }
            }
        }
        return gone;
    }

    private static boolean knows(City city, Gone named) {
        return switch (named.kind()) {
            case Gone.UNIT -> city.unit(named.code()).isPresent();
            case Gone.CATEGORY -> city.category(named.code()).isPresent();
            default -> city.grid(named.code()).isPresent();
        };
    }
}
