package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Lenient;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Keywords of the thesauri: free ones, INSPIRE themes, themes of a group. */
@Entity(value = "keyword", key = "keywordId", model = Keyword.class)
public interface KeywordApi {

    /** Lists the keywords of a record. */
    @Operation
    @GET("resources/{metadataId}/keywords")
    List<Keyword> list(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default("_abilities,count,thesaurus") @Includes("_abilities,count,thesaurus")
                    Include include);

    /** Reads one keyword, by its identifier or as {@code isogeo:<code>}. */
    @Operation
    @GET("keywords/{keywordId}")
    Keyword get(
            @Path("keywordId") @Lenient Id keywordId,
            @Query("_include") @Default("_abilities,count,thesaurus") @Includes("_abilities,count,thesaurus")
                    Include include);
}
