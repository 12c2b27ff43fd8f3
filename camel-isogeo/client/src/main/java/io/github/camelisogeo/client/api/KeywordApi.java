package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.http.Done;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Lenient;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.paging.PageReading;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Keywords of the thesauri: free ones, INSPIRE themes, themes of a group. */
@Entity(value = "keyword", key = "keywordId", model = Keyword.class)
public interface KeywordApi {

    /** The thesaurus of free keywords, that of Isogeo. */
    String ISOGEO = "1616597fbc4348c8b11ef9d59cf594c8";

    /** All that can be included in a keyword. */
    String INCLUDES = "_abilities,count,thesaurus";

    /** Lists the keywords of a record. */
    @Operation
    @GET("resources/{metadataId}/keywords")
    List<Keyword> list(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /**
     * Searches the keywords of a thesaurus, or those used in a workgroup.
     *
     * @throws InvalidParameterException when the order is that of a workgroup, and none is given
     */
    @Operation
    default KeywordSearch search(@Flattened KeywordQuery query) {
        KeywordPages pages = new KeywordPages(this, query);
        return query.whole() ? pages.whole() : pages.asked();
    }

    /** Reads one keyword, by its identifier or as {@code isogeo:<code>}. */
    @Operation
    @GET("keywords/{keywordId}")
    Keyword get(
            @Path("keywordId") @Lenient Id keywordId,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /** Finds the keywords of a thesaurus whose text is exactly the given one. */
    @Operation
    @GET("thesauri/{thesaurusId}/keywords")
    List<Keyword> listByText(
            @Path("thesaurusId") @Default(ISOGEO) Id thesaurusId,
            @Query("text") String text,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /**
     * Creates a keyword in a thesaurus, or gives back the one that is there. When the API says that it exists (409), the one
     * of exactly this text is looked for. Only the text is sent.
     *
     * @throws IsogeoConflictException when the API says that it is there, and it is not found
     */
    @Operation
    default Keyword create(@Default(ISOGEO) Id thesaurusId, @Body @Needs("text") Keyword body) {
        try {
            return post(thesaurusId, body);
        } catch (IsogeoConflictException conflict) {
            KeywordQuery query = new KeywordQuery(
                    null,
                    thesaurusId,
                    body.text(),
                    null,
                    0,
                    KeywordOrder.TEXT,
                    OrderDirection.DESC,
                    null,
                    null,
                    null,
                    true);
            Keyword there =
                    new KeywordPages(this, query).first(one -> body.text().equals(one.text()));
            if (there == null) {
                throw conflict;
            }
            return there;
        }
    }

    /** Deletes a keyword from a thesaurus. */
    @Operation
    @DELETE("thesauri/{thesaurusId}/keywords/{keywordId}")
    Void delete(@Path("thesaurusId") @Default(ISOGEO) Id thesaurusId, @Path("keywordId") @Lenient Id keywordId);

    /** Puts a keyword on a record; one that is there (409) counts as done. */
    @Operation
    default Void tag(Id metadataId, @Lenient Id keywordId, @Default("false") Boolean checkExists) {
        boolean there = checkExists
                && list(metadataId, Include.none()).stream().anyMatch(keyword -> isNamed(keyword, keywordId));
        return there ? null : putOnMetadata(metadataId, keywordId);
    }

    /** Takes a keyword off a record. One that is not there is an error (404). */
    @Operation
    @DELETE("resources/{metadataId}/keywords/{keywordId}")
    Void untag(@Path("metadataId") Id metadataId, @Path("keywordId") @Lenient Id keywordId);

    /** Adds a keyword to the vocabulary of a workgroup that restricts its keywords; one that is there (409) counts as done. */
    @Operation
    default Void associateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists) {
        return checkExists && isUsedIn(workgroupId, keywordId) ? null : addToWorkgroup(workgroupId, keywordId);
    }

    /** Takes a keyword out of the vocabulary of a workgroup; one that is not there (404) counts as done. */
    @Operation
    default Void dissociateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists) {
        return checkExists && !isUsedIn(workgroupId, keywordId) ? null : takeFromWorkgroup(workgroupId, keywordId);
    }

    /** Whether a workgroup knows a keyword. */
    default boolean isUsedIn(Id workgroupId, Id keywordId) {
        KeywordQuery all = new KeywordQuery(
                workgroupId, null, null, null, 0, KeywordOrder.TEXT, OrderDirection.DESC, null, null, null, true);
        return new KeywordPages(this, all).first(keyword -> isNamed(keyword, keywordId)) != null;
    }

    private static boolean isNamed(Keyword keyword, Id id) {
        return id.toString().equals(keyword.id()) || ("keyword:" + id).equals(keyword.tag());
    }

    PageReading pages();

    @GET("thesauri/{thesaurusId}/keywords/search")
    KeywordSearch inThesaurus(@Path("thesaurusId") Id thesaurusId, @QueryMap Map<String, String> query);

    @GET("groups/{workgroupId}/keywords/search")
    KeywordSearch inWorkgroup(@Path("workgroupId") Id workgroupId, @QueryMap Map<String, String> query);

    @POST("thesauri/{thesaurusId}/keywords")
    Keyword post(@Path("thesaurusId") Id thesaurusId, @Body Keyword body);

    @Done(409)
    @POST("resources/{metadataId}/keywords/{keywordId}")
    Void putOnMetadata(@Path("metadataId") Id metadataId, @Path("keywordId") Id keywordId);

    @Done(409)
    @POST("groups/{workgroupId}/keywords/{keywordId}")
    Void addToWorkgroup(@Path("workgroupId") Id workgroupId, @Path("keywordId") Id keywordId);

    @Done(404)
    @DELETE("groups/{workgroupId}/keywords/{keywordId}")
    Void takeFromWorkgroup(@Path("workgroupId") Id workgroupId, @Path("keywordId") Id keywordId);
}
