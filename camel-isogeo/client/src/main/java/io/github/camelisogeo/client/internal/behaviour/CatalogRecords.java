package io.github.camelisogeo.client.internal.behaviour;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Map;

/** Builds the bulk change that adds records to a catalog. */
final class CatalogRecords {

    private static final String OPERATION = "catalog.associateMetadata";

    private CatalogRecords() {}

    /** Returns the change. It must contain the whole catalog, and this must be the one with the given identifier. */
    static BulkRequest added(Id catalogId, Catalog catalog, List<Id> ids) {
        if (catalog == null) {
            throw new MissingParameterException(OPERATION, List.of("body"));
        }
        if (catalog.id() == null || !catalogId.equals(Id.of(catalog.id()))) {
            throw new InvalidParameterException(
                    OPERATION,
                    "catalogId",
                    catalogId,
                    "but the body has _id '" + catalog.id() + "': both must be the same");
        }
        Map<String, Object> whole =
                ModelJson.mapper().convertValue(ModelJson.toTree(catalog), new TypeReference<>() {});
        return BulkRequest.builder()
                .action(BulkAction.ADD)
                .target(BulkTarget.CATALOGS)
                .model(List.of(whole))
                .query(Map.of("ids", ids.stream().map(Id::toString).toList()))
                .build();
    }
}
