package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Formats of data and services, identified by their codes. */
@Entity(value = "format", key = "code", model = Format.class, keyIn = "code")
public interface FormatApi {

    /** Lists all formats, or those of one type of record. */
    @Operation(reads = true)
    List<Format> list(@Optional MetadataType type);

    /** Does the same as {@link #list(MetadataType)}, with the defaults. */
    default List<Format> list() {
        return list(null);
    }

    /** Reads a format. */
    @Operation
    @GET("formats/{code}")
    Format get(@Path("code") Code code);

    /**
     * Creates a format. Only Isogeo staff may do this. The code is required. Unless {@code checkExists} is {@code none}, all formats are
     * listed first, to look for one with the same code.
     *
     * @throws IsogeoAlreadyExistsException if a format with the same code exists, unless {@code checkExists} is {@code none}
     * @throws IsogeoServerException if a format with the same code exists and {@code checkExists} is {@code none}
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    Format create(@Body @Needs("code") Format body, @Default("code") CheckCode checkExists);

    /** Does the same as {@link #create(Format, CheckCode)}, with the defaults. */
    default Format create(Format body) {
        return create(body, null);
    }

    /**
     * Replaces a format, including its versions. Only Isogeo staff may do this.
     *
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    @PUT("formats/{code}")
    Format update(@Path("code") @Default("body.code") Code code, @Body Format body);

    /** Does the same as {@link #update(Code, Format)}, with the defaults. */
    default Format update(Format body) {
        return update(null, body);
    }

    /**
     * Deletes a format. Only Isogeo staff may do this.
     *
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    @DELETE("formats/{code}")
    Void delete(@Path("code") Code code);

    /** Lists the formats of resources whose names start with {@code query}. */
    @Operation
    @GET("formats/resource/search")
    List<Format> searchFormats(
            @Query("q") @Optional String query,
            @Query("_limit") @Default("10") @Range(min = 0, max = 100) Integer limit,
            @Query("_offset") @Default("0") @Range(min = 0) Integer offset);

    /** Does the same as {@link #searchFormats(String, Integer, Integer)}, with the defaults. */
    default List<Format> searchFormats() {
        return searchFormats(null, null, null);
    }

    /** Creates a format, or updates the one with the same code. If nothing differs, nothing is sent. */
    @Operation(returns = Format.class)
    Upsert<Format> upsert(@Body @Needs("code") Format body);
}
