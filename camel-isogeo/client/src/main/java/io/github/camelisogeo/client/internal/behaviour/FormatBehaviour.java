package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckCode;
import io.github.camelisogeo.client.api.FormatApi;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link FormatApi}, and declares the routes that they use. */
public interface FormatBehaviour extends FormatApi {

    @Override
    default List<Format> list(MetadataType type) {
        return type == null ? all() : ofType(type.hyphenated());
    }

    @Override
    default Format create(Format body, CheckCode checkExists) {
        Existing.refuse(body, Existing.by(checkExists), "code", this::all);
        return post(body);
    }

    @Override
    default Upsert<Format> upsert(Format body) {
        return Upserting.among(this::all, body, "code", null)
                .whole(wanted -> create(wanted, CheckCode.NONE), whole -> update(null, whole));
    }

    /** Lists all formats. */
    @GET("formats")
    List<Format> all();

    /** Lists the formats of one type of record, which is written with hyphens. */
    @GET("formats/{type}")
    List<Format> ofType(@Path("type") String type);

    @POST("formats")
    Format post(@Body Format body);
}
