package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Thesaurus;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Thesauri: the vocabularies that keywords belong to. */
@Entity(value = "thesaurus", key = "thesaurusId", model = Thesaurus.class)
public interface ThesaurusApi {

    /** Lists the thesauri. */
    @Operation
    @GET("thesauri")
    List<Thesaurus> list();

    /** Reads a thesaurus, by default that of Isogeo. */
    @Operation
    @GET("thesauri/{thesaurusId}")
    Thesaurus get(
            @Path("thesaurusId") @Default("1616597fbc4348c8b11ef9d59cf594c8") Id thesaurusId,
            @Query("_include") @Default("_abilities") @Includes("_abilities,count") Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Thesaurus get() {
        return get(null, null);
    }
}
