package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Lenient;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Keywords of thesauri: free keywords, INSPIRE themes, and themes of a group. */
@Entity(value = "keyword", key = "keywordId", model = Keyword.class)
public interface KeywordApi {

    /** The identifier of Isogeo's thesaurus, which contains the free keywords. */
    String ISOGEO = "1616597fbc4348c8b11ef9d59cf594c8";

    /** The sub-resources that a keyword can have. */
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
     * @throws InvalidParameterException if the results are to be ordered by {@code count.group} and no workgroup is given
     */
    @Operation(reads = true)
    KeywordSearch search(@Flattened KeywordQuery query);

    /** Reads a keyword. The identifier may also have the form {@code isogeo:<code>}. */
    @Operation
    @GET("keywords/{keywordId}")
    Keyword get(
            @Path("keywordId") @Lenient Id keywordId,
            @Query("_include") @Default(INCLUDES) @Includes(INCLUDES) Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Keyword get(Id keywordId) {
        return get(keywordId, null);
    }

    /** Lists the keywords of a thesaurus whose text is exactly the given text. */
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
     * Creates a keyword in a thesaurus, or returns the existing one. If the API answers that the keyword exists (409), the thesaurus is
     * searched for a keyword with exactly this text. Only the text of the body is sent. The text is required.
     *
     * @throws IsogeoConflictException if the API answers that the keyword exists, but the search doesn't find it
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

    /**
     * Adds a keyword to a record. If the record already has it (409), the call succeeds. If {@code checkExists} is set, the record's
     * keywords are listed first, and nothing is written if the keyword is among them.
     */
    @Operation
    Void tag(Id metadataId, @Lenient Id keywordId, @Default("false") Boolean checkExists);

    /** Does the same as {@link #tag(Id, Id, Boolean)}, with the defaults. */
    default Void tag(Id metadataId, Id keywordId) {
        return tag(metadataId, keywordId, null);
    }

    /** Removes a keyword from a record. The API answers 404 if the record doesn't have it. */
    @Operation
    @DELETE("resources/{metadataId}/keywords/{keywordId}")
    Void untag(@Path("metadataId") Id metadataId, @Path("keywordId") @Lenient Id keywordId);

    /**
     * Adds a keyword to the vocabulary of a workgroup that restricts its keywords. If the vocabulary already contains it (409), the call
     * succeeds. If {@code checkExists} is set, the vocabulary is searched first, and nothing is written if the keyword is in it.
     */
    @Operation
    Void associateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists);

    /** Does the same as {@link #associateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void associateWorkgroup(Id workgroupId, Id keywordId) {
        return associateWorkgroup(workgroupId, keywordId, null);
    }

    /**
     * Removes a keyword from the vocabulary of a workgroup. If the vocabulary doesn't contain it (404), the call succeeds. If {@code
     * checkExists} is set, the vocabulary is searched first, and nothing is written if the keyword isn't in it.
     */
    @Operation
    Void dissociateWorkgroup(Id workgroupId, @Lenient Id keywordId, @Default("true") Boolean checkExists);

    /** Does the same as {@link #dissociateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void dissociateWorkgroup(Id workgroupId, Id keywordId) {
        return dissociateWorkgroup(workgroupId, keywordId, null);
    }

    /**
     * Creates a keyword in a thesaurus, unless there is one with exactly this text. A keyword has nothing else that could be updated. The
     * text is required.
     */
    @Operation(returns = Keyword.class)
    Upsert<Keyword> upsert(@Default(ISOGEO) Id thesaurusId, @Body @Needs("text") Keyword body);

    /** Does the same as {@link #upsert(Id, Keyword)}, with the defaults. */
    default Upsert<Keyword> upsert(Keyword body) {
        return upsert(null, body);
    }
}
