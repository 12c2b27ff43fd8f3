package io.github.camelisogeo.sync.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some identifiers for one statement. There are only a few different numbers of places, so that the database knows the statements. */
record IdPortion(List<String> ids, int places) {

    private static final int[] PLACES = {1, 10, 100};
    private static final int MOST = PLACES[PLACES.length - 1];

    static List<IdPortion> of(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<IdPortion> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            List<String> some = all.subList(from, Math.min(all.size(), from + MOST));
            portions.add(new IdPortion(some, places(some.size())));
        }
        return portions;
    }

    private static int places(int size) {
        for (int places : PLACES) {
            if (size <= places) {
                return places;
            }
        }
        throw new IllegalArgumentException("a portion has " + size + " identifiers, more than " + MOST);
    }

    /** Sets the parameters of a statement. Places that are left over repeat the last identifier. */
    void set(PreparedStatement statement, long stateNo) throws SQLException {
        for (int i = 0; i < places; i++) {
            statement.setLong(2 * i + 1, stateNo);
            statement.setString(2 * i + 2, ids.get(Math.min(i, ids.size() - 1)));
        }
    }
}
