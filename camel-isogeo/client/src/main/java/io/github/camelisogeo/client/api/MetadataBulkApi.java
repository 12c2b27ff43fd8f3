package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.Body;

/** Many changes of many records at once. */
@Entity("metadata-bulk")
public interface MetadataBulkApi {

    /**
     * Sends changes, each of one kind and for many records. What the API leaves aside is reported, change by change in the
     * same order. The identifiers of all records are checked before anything is sent.
     *
     * @throws MissingParameterException when a change names no records
     * @throws InvalidParameterException when a record of a change is no identifier
     */
    @Operation
    List<BulkReport> send(@Body List<BulkRequest> body);
}
