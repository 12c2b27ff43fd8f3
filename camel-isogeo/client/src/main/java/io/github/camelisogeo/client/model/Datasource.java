package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A data source: a place where a workgroup keeps data, for Isogeo to scan.
 *
 * <p>API: {@code GET /groups/{workgroupId}/data-sources},
 * {@code GET /groups/{workgroupId}/data-sources/{datasourceId}}.
 *
 * @param tag the tag in searches: {@code data-source:} and the identifier
 * @param lastSession the last scan, whose {@code status} is one of {@link SessionStatus}
 * @param location where the data are; the API requires it
 * @param name the name; the API requires it
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Datasource(
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("enabled") @Sent(UPDATE) Boolean enabled,
        @JsonProperty("lastSession") Map<String, Object> lastSession,
        @JsonProperty("location") @Sent({CREATE, UPDATE}) String location,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("resourceCount") Long resourceCount,
        @JsonProperty("sessions") List<Map<String, Object>> sessions,
        Map<String, Object> otherAttributes)
        implements Model {
    public Datasource {
        lastSession = Frozen.map(lastSession);
        sessions = Frozen.list(sessions);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static DatasourceBuilder builder() {
        return DatasourceBuilder.builder();
    }

    public DatasourceBuilder toBuilder() {
        return DatasourceBuilder.builder(this);
    }

    @Override
    public Datasource withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }

    @Override
    public boolean equals(Object other) {
        return ModelEquality.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ModelEquality.hash(this);
    }

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
