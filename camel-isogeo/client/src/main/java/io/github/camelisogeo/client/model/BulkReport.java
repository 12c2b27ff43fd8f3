package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.List;
import java.util.Map;

/**
 * What the API answers to one change of many records: the change, and what it left aside.
 *
 * <p>API: {@code POST /resources}, in the order of the requests.
 *
 * @param ignored what was left aside
 * @param request the change reported on
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
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
}
