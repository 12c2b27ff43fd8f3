package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import java.util.List;
import retrofit2.http.Body;

/** Changes to many records at once. */
@Entity("metadata-bulk")
public interface MetadataBulkApi {

    /**
     * Sends bulk changes. Each changes one attribute of many records. The result has one report for each change, in the same order, with
     * what the API ignored. The identifiers of all records are checked before anything is sent.
     *
     * @throws MissingParameterException if a change has no records
     * @throws InvalidParameterException if the identifier of a record is not valid
     */
    @Operation
    List<BulkReport> send(@Body List<BulkRequest> body);
}
