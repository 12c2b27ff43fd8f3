package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;

/** The versions of the platform's services. These routes need no token, and none is sent. */
@Entity("about")
public interface AboutApi {

    /** Reads the version of the API. */
    @Operation
    String getApi();

    /** Reads the version of the database. */
    @Operation
    String getDatabase();

    /** Reads the version of the identity service. */
    @Operation
    String getAuthentication();

    /** Reads the version of the scan service. */
    @Operation
    String getScan();

    /** Reads the version of the service that hosts OGC services. */
    @Operation
    String getServices();
}
