package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Lenient;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

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

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Keyword> list(Id metadataId) {
        return list(metadataId, null);
    }

    /**
     * Searches the keywords of a thesaurus, or those used in a workgroup.
     *
     * @throws InvalidParameterException when the order is that of a workgroup, and none is given
     */
    @Operation
    KeywordSearch search(@Flattened KeywordQuery query);

    /** Reads one keyword, by its identifier or as {@code isogeo:<code>}. */
    @Operation
    @GET("keywords/{keywordId}")
    Keyword get(
            @Path("keywordId") @Lenient Id keywordId,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Keyword get(Id keywordId) {
        return get(keywordId, null);
    }

    /** Finds the keywords of a thesaurus whose text is exactly the given one. */
    @Operation
    @GET("thesauri/{thesaurusId}/keywords")
    List<Keyword> listByText(
            @Path("thesaurusId") @Default(ISOGEO) Id thesaurusId,
            @Query("text") String text,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /** Does the same as {@link #listByText(Id, String, Include)}, with the defaults. */
    default List<Keyword> listByText(String text) {
        return listByText(null, text, null);
    }

    /**
     * Creates a keyword in a thesaurus, or gives back the one that is there. When the API says that it exists (409), the one
     * of exactly this text is looked for. Only the text is sent.
     *
     * @throws IsogeoConflictException when the API says that it is there, and it is not found
     */
    @Operation
    Keyword create(@Default(ISOGEO) Id thesaurusId, @Body @Needs("text") Keyword body);

    /** Does the same as {@link #create(Id, Keyword)}, with the defaults. */
    default Keyword create(Keyword body) {
        return create(null, body);
    }

    /** Deletes a keyword from a thesaurus. */
    @Operation
    @DELETE("thesauri/{thesaurusId}/keywords/{keywordId}")
    Void delete(@Path("thesaurusId") @Default(ISOGEO) Id thesaurusId, @Path("keywordId") @Lenient Id keywordId);

    /** Does the same as {@link #delete(Id, Id)}, with the defaults. */
    default Void delete(Id keywordId) {
        return delete(null, keywordId);
    }

    /** Puts a keyword on a record; one that is there (409) counts as done. */
    @Operation
    Void tag(Id metadataId, @Lenient Id keywordId, @Default("false") Boolean checkExists);

    /** Does the same as {@link #tag(Id, Id, Boolean)}, with the defaults. */
    default Void tag(Id metadataId, Id keywordId) {
        return tag(metadataId, keywordId, null);
    }

    /** Takes a keyword off a record. One that is not there is an error (404). */
    @Operation
    @DELETE("resources/{metadataId}/keywords/{keywordId}")
    Void untag(@Path("metadataId") Id metadataId, @Path("keywordId") @Lenient Id keywordId);

    /** Adds a keyword to the vocabulary of a workgroup that restricts its keywords; one that is there (409) counts as done. */
    @Operation
    Void associateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists);

    /** Does the same as {@link #associateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void associateWorkgroup(Id workgroupId, Id keywordId) {
        return associateWorkgroup(workgroupId, keywordId, null);
    }

    /** Takes a keyword out of the vocabulary of a workgroup; one that is not there (404) counts as done. */
    @Operation
    Void dissociateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists);

    /** Does the same as {@link #dissociateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void dissociateWorkgroup(Id workgroupId, Id keywordId) {
        return dissociateWorkgroup(workgroupId, keywordId, null);
    }
}
