package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoModifiedException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.write.UnmodifiedSince;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects that somebody else has modified aren't written over. */
class UnmodifiedSinceTest extends OperationsTestSupport {

    private static final String LONG_AGO = "2001-01-01T00:00:00Z";

    @Test
    @Calls({"metadata.create", "metadata.update", "metadata.delete"})
    void record() {
        Metadata before = record(MetadataType.RESOURCE);
        user("metadata.update")
                .with("ifUnmodifiedSince", "body._modified")
                .body(record(before.id()).toBuilder().title("b").build())
                .gives(Metadata.class);
        Metadata now = record(before.id());
        IsogeoModifiedException conflict = user("metadata.delete")
                .with("metadataId", before.id())
                .with("ifUnmodifiedSince", LONG_AGO)
                .fails(IsogeoModifiedException.class);
        assertThat(conflict)
                .hasMessageContaining(LONG_AGO)
                .hasMessageContaining(conflict.found().toString());
        assertThat(conflict.found()).isEqualTo(now.modifiedAt().instant());
        assertThat(record(before.id())).isEqualTo(now);
        user("metadata.delete")
                .with("metadataId", before.id())
                .with("ifUnmodifiedSince", now.modifiedAt())
                .isDone();
        assertThat(user("metadata.delete")
                        .with("metadataId", before.id())
                        .with("ifUnmodifiedSince", now.modifiedAt())
                        .fails(IsogeoModifiedException.class))
                .hasMessageContaining("gone");
    }

    @Test
    @Calls({"metadata.delete"})
    void stampsAreComparedWithAllTheirDigits() {
        Metadata before = record(MetadataType.RESOURCE);
        Instant modified = before.modifiedAt().instant();
        assertThat(modified).as("the API has more digits").isAfter(modified.truncatedTo(ChronoUnit.MILLIS));
        user("metadata.delete")
                .with("metadataId", before.id())
                .with(
                        "ifUnmodifiedSince",
                        modified.truncatedTo(ChronoUnit.MILLIS).toString())
                .fails(IsogeoModifiedException.class);
        // A Date can't hold them, and stands for its whole millisecond.
        user("metadata.delete")
                .with("metadataId", before.id())
                .with("ifUnmodifiedSince", Date.from(modified.minusMillis(1)))
                .fails(IsogeoModifiedException.class);
        user("metadata.delete")
                .with("metadataId", before.id())
                .with("ifUnmodifiedSince", Date.from(modified))
                .isDone();
    }

    @Test
    @Calls({"catalog.create", "catalog.delete", "datasource.create", "datasource.upsert"})
    void objectsOfAWorkgroup() {
        Catalog catalog = user("catalog.create")
                .with("workgroupId", workgroup)
                .body(Map.of("name", "stamped"))
                .gives(Catalog.class);
        user("catalog.delete")
                .with("workgroupId", workgroup)
                .with("catalogId", catalog.id())
                .with("ifUnmodifiedSince", LONG_AGO)
                .fails(IsogeoModifiedException.class);
        user("catalog.delete")
                .with("workgroupId", workgroup)
                .with("catalogId", catalog.id())
                .with("ifUnmodifiedSince", catalog.modifiedAt().toString())
                .isDone();
        Datasource source = user("datasource.create")
                .with("workgroupId", workgroup)
                .body(Map.of("name", "stamped", "location", "/stamped"))
                .gives(Datasource.class);
        Map<String, Object> renamed = Map.of("name", "stamped again", "location", "/stamped");
        user("datasource.upsert")
                .with("workgroupId", workgroup)
                .with("ifUnmodifiedSince", LONG_AGO)
                .body(renamed)
                .fails(IsogeoModifiedException.class);
        user("datasource.upsert")
                .with("workgroupId", workgroup)
                .with("ifUnmodifiedSince", source.modifiedAt().instant())
                .body(renamed)
                .gives(Datasource.class);
    }

    @Test
    @Calls({})
    void writesThatCannotCheckItRefuseIt() {
        for (OperationDescriptor operation : Entities.operations().all()) {
            if (operation.writes()
                    && operation.body() == null
                    && operation.message() == null
                    && !UnmodifiedSince.isTakenBy(operation, Entities.operations())
                    && operation.parameters().stream()
                            .allMatch(one -> one.name().endsWith("Id"))) {
                OperationCall call = user(operation.qualifiedName()).with("ifUnmodifiedSince", LONG_AGO);
                operation.parameters().forEach(one -> call.with(one.name(), "0123456789abcdef0123456789abcdef"));
                assertThat(call.fails(IllegalArgumentException.class))
                        .hasMessageContaining(operation + ": ifUnmodifiedSince is not supported");
            }
        }
    }
}
