package io.github.camelisogeo.examples.springboot;

import io.github.camelisogeo.client.model.Metadata;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table. Saving and deleting may be repeated, because a change may be delivered more than once. */
@Repository
public class Records {

    private final JdbcTemplate jdbc;

    Records(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(Metadata record) {
        jdbc.update("merge into record (id, title) key (id) values (?, ?)", record.id(), record.titleOrName());
    }

    public void delete(String id) {
        jdbc.update("delete from record where id = ?", id);
    }

    Map<String, String> titles() {
        return jdbc.query("select id, title from record", (row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
