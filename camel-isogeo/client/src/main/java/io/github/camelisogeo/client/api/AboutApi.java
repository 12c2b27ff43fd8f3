package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;

/** The versions of the platform's services. These routes need no token, and none is sent. */
@Entity("about")
public interface AboutApi {

    /** Reads the version of the API. */
    @Operation(reads = true)
    String getApi();

    /** Reads the version of the database. */
    @Operation(reads = true)
    String getDatabase();

    /** Reads the version of the identity service. */
    @Operation(reads = true)
    String getAuthentication();

    /** Reads the version of the scan service. */
    @Operation(reads = true)
    String getScan();

    /** Reads the version of the service that hosts OGC services. */
    @Operation(reads = true)
    String getServices();
}
