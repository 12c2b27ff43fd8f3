package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Code;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.operation.Range;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Formats of data and services, known by their code. */
@Entity(value = "format", key = "code", model = Format.class, keyIn = "code")
public interface FormatApi {

    /** Lists the formats, all or those of one type of records. */
    @Operation
    default List<Format> list(@Optional MetadataType type) {
        return type == null ? all() : ofType(type.hyphenated());
    }

    /** Reads one format. */
    @Operation
    @GET("formats/{code}")
    Format get(@Path("code") Code code);

    /**
     * Creates a format, which is for the staff; the code is required.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same code already, unless {@code checkExists} is none
     * @throws IsogeoServerException when there is one of the same code and nobody looked
     * @throws IsogeoForbiddenException for users who are not of the staff
     */
    @Operation
    default Format create(@Body @Needs("code") Format body, @Default("code") CheckCode checkExists) {
        Existing.refuse(body, Existing.by(checkExists), "code", this::all);
        return post(body);
    }

    /**
     * Replaces a format, with its versions; this is for the staff.
     *
     * @throws IsogeoForbiddenException for users who are not of the staff
     */
    @Operation
    @PUT("formats/{code}")
    Format update(@Path("code") @Default("body.code") Code code, @Body Format body);

    /**
     * Deletes a format, which is for the staff.
     *
     * @throws IsogeoForbiddenException for users who are not of the staff
     */
    @Operation
    @DELETE("formats/{code}")
    Void delete(@Path("code") Code code);

    /** Searches the formats of resources by the beginning of their name. */
    @Operation
    @GET("formats/resource/search")
    List<Format> searchFormats(
            @Query("q") @Optional String query,
            @Query("_limit") @Default("10") @Range(min = 0, max = 100) Integer limit,
            @Query("_offset") @Default("0") @Range(min = 0) Integer offset);

    /** All formats. */
    @GET("formats")
    List<Format> all();

    /** The formats of one type of records, which is written with hyphens. */
    @GET("formats/{type}")
    List<Format> ofType(@Path("type") String type);

    @POST("formats")
    Format post(@Body Format body);
}
