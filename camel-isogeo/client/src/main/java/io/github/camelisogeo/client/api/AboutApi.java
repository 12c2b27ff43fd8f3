package io.github.camelisogeo.client.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.camelisogeo.client.http.Host;
import io.github.camelisogeo.client.http.OnHost;
import io.github.camelisogeo.client.http.WithoutToken;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import retrofit2.http.GET;

/** Versions of the services of the platform. No token is sent. */
@Entity("about")
public interface AboutApi {

    /** The version of a service, as its route answers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(String version) {}

    /** Reads the version of the API. */
    @Operation
    default String getApi() {
        return api().version();
    }

    @WithoutToken
    @GET("about")
    Version api();

    /** Reads the version of the database. */
    @Operation
    default String getDatabase() {
        return database().version();
    }

    @WithoutToken
    @GET("about/database")
    Version database();

    /** Reads the version of the identity service. */
    @Operation
    default String getAuthentication() {
        return identity().version();
    }

    @OnHost(Host.IDENTITY)
    @GET("about")
    Version identity();

    /** Reads the version of the scan service. */
    @Operation
    default String getScan() {
        return scan().version();
    }

    @OnHost(Host.SCAN)
    @GET("about")
    Version scan();

    /** Reads the version of the host of OGC services. */
    @Operation
    default String getServices() {
        return services().version();
    }

    @OnHost(Host.SERVICES)
    @GET("about")
    Version services();
}
