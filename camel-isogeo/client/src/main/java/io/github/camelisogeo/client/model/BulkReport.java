package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * The result of one bulk edit.
 *
 * <p>API: {@code POST /resources} returns one for each request, in the same order.
 *
 * @param ignored the records that were skipped
 * @param request the bulk edit
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record BulkReport(
        @JsonProperty("ignored") List<BulkIgnored> ignored,
        @JsonProperty("request") BulkRequest request,
        Map<String, Object> otherAttributes)
        implements Model {
    public BulkReport {
        ignored = Frozen.list(ignored);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static BulkReportBuilder builder() {
        return BulkReportBuilder.builder();
    }

    public BulkReportBuilder toBuilder() {
        return BulkReportBuilder.builder(this);
    }

    @Override
    public BulkReport withNull(String... jsonNames) {
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
