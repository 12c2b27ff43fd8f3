package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Formats of data and services, known by their code. */
@Entity(value = "format", key = "code", model = Format.class, keyIn = "code")
public interface FormatApi {

    /** Lists the formats, all or those of one type of records. */
    @Operation
    default List<Format> list(@Optional MetadataType type) {
        return type == null ? all() : ofType(type.hyphenated());
    }

    /** All formats. */
    @GET("formats")
    List<Format> all();

    /** The formats of one type of records, which is written with hyphens. */
    @GET("formats/{type}")
    List<Format> ofType(@Path("type") String type);
}
