package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.MetadataBulkApi;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Implements the operations of {@link MetadataBulkApi}, and declares the routes that they use. */
public interface MetadataBulkBehaviour extends MetadataBulkApi {

    @Override
    default List<BulkReport> send(List<BulkRequest> body) {
        List<BulkRequest> sent = BulkIdentifiers.checked(body);
        return BulkReports.checked(post(sent), sent);
    }

    @POST("resources")
    List<BulkReport> post(@Body List<BulkRequest> body);
}
