package io.github.camelisogeo.client.internal.behaviour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.api.AboutApi;
import io.github.camelisogeo.client.internal.operation.Host;
import io.github.camelisogeo.client.internal.operation.OnHost;
import io.github.camelisogeo.client.internal.operation.WithoutToken;
import retrofit2.http.GET;

/** Implements the operations of {@link AboutApi}, and declares the routes that they use. */
public interface AboutBehaviour extends AboutApi {

    /** The answer of a service's version route. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(@JsonProperty(required = true) String version) {}

    @Override
    default String getApi() {
        return api().version();
    }

    @WithoutToken
    @GET("about")
    Version api();

    @Override
    default String getDatabase() {
        return database().version();
    }

    @WithoutToken
    @GET("about/database")
    Version database();

    @Override
    default String getAuthentication() {
        return identity().version();
    }

    @OnHost(Host.IDENTITY)
    @GET("about")
    Version identity();

    @Override
    default String getScan() {
        return scan().version();
    }

    @OnHost(Host.SCAN)
    @GET("about")
    Version scan();

    @Override
    default String getServices() {
        return services().version();
    }

    @OnHost(Host.SERVICES)
    @GET("about")
    Version services();
}
