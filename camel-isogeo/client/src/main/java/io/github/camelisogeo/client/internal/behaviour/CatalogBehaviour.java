package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CatalogApi;
import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Implements the operations of {@link CatalogApi}, and declares the routes that they use. */
public interface CatalogBehaviour extends CatalogApi {

    @Override
    default List<Catalog> list(Id workgroupId, Id metadataId, Include include) {
        if (workgroupId != null) {
            return ofWorkgroup(workgroupId, include);
        }
        if (metadataId != null) {
            return ofMetadata(metadataId);
        }
        throw new MissingParameterException("catalog.list", List.of("workgroupId", "metadataId"));
    }

    @Override
    default Catalog create(Id workgroupId, Catalog body, CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> ofWorkgroup(workgroupId, Include.none()));
        return post(workgroupId, body);
    }

    @Override
    default List<BulkReport> associateMetadata(Id catalogId, Id metadataId, List<Id> ids, Catalog body) {
        boolean several = ids != null && !ids.isEmpty();
        if (several == (metadataId != null)) {
            if (several) {
                throw new InvalidParameterException(
                        "catalog.associateMetadata",
                        "ids",
                        ids,
                        "but metadataId is given too: only one of them may be given");
            }
            throw new MissingParameterException("catalog.associateMetadata", List.of("metadataId", "ids"));
        }
        if (!several) {
            put(catalogId, metadataId);
            return null;
        }
        return bulk().send(List.of(CatalogRecords.added(catalogId, body, ids)));
    }

    @Override
    default Upsert<Catalog> upsert(Id workgroupId, Catalog body) {
        return Upserting.among(() -> ofWorkgroup(workgroupId, Include.none()), body, "name", workgroupId)
                .whole(
                        wanted -> create(workgroupId, wanted, CheckName.NONE),
                        whole -> update(workgroupId, null, whole));
    }

    /** Lists the catalogs of a workgroup. */
    @GET("groups/{workgroupId}/catalogs")
    List<Catalog> ofWorkgroup(
            @Path("workgroupId") Id workgroupId, @Query("_include") @Includes("_abilities,count") Include include);

    /** Lists the catalogs that contain a record. */
    @GET("resources/{metadataId}/catalogs")
    List<Catalog> ofMetadata(@Path("metadataId") Id metadataId);

    @POST("groups/{workgroupId}/catalogs")
    Catalog post(@Path("workgroupId") Id workgroupId, @Body @Form Catalog body);

    @PUT("catalogs/{catalogId}/resources/{metadataId}")
    Void put(@Path("catalogId") Id catalogId, @Path("metadataId") Id metadataId);

    MetadataBulkBehaviour bulk();
}
