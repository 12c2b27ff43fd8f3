package io.github.camelisogeo.examples.kafka;

import io.github.camelisogeo.client.model.Metadata;
import org.apache.camel.Header;
import org.apache.camel.component.kafka.KafkaConstants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table. Saving and deleting may be repeated, because a message may come more than once. */
@Repository
public class Records {

    private final JdbcTemplate jdbc;

    Records(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(Metadata record) {
        jdbc.update(
                "insert into record (id, title) values (?, ?) on conflict (id) do update set title = excluded.title",
                record.id(),
                record.titleOrName());
    }

    public void delete(@Header(KafkaConstants.KEY) String id) {
        jdbc.update("delete from record where id = ?", id);
    }
}
