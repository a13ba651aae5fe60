package city.whistle.escalation.letter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The next number of each register, one at a time, in the current reactive transaction: nobody else gets one until it ends. */
@ApplicationScoped
class LetterRegister {
    private static final String TAKE = """
            insert into letter_register (issuer, kind, year, last_serial) values (?1, ?2, ?3, 1)
            on conflict (issuer, kind, year) do update set last_serial = letter_register.last_serial + 1
            returning last_serial
            """;

    Uni<Integer> take(String issuer, String kind, int year) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Integer.class)
                        .setParameter(1, issuer)
                        .setParameter(2, kind)
                        .setParameter(3, year)
                        .getSingleResult());
    }
}
