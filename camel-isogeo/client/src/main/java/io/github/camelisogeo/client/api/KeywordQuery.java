package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Query;

/**
 * The parameters of a search for keywords. A component that is null has its default.
 *
 * @param workgroupId the workgroup; if given, the keywords used in it are searched instead of those of a thesaurus
 * @param thesaurusId the thesaurus, by default that of Isogeo; if a workgroup is given, there is no default and null means every thesaurus
 * @param query the words to search for
 * @param limit the maximum number of keywords in the page, 0 to 100
 * @param offset the index of the first keyword, starting at 0
 * @param orderBy the value to order by; {@link KeywordOrder#COUNT_GROUP} requires a workgroup
 * @param orderDirection the direction of the order
 * @param ids the records whose keywords are searched
 * @param tags the tags that keywords must have
 * @param include the sub-resources of each keyword; if a workgroup is given, the default is all of them
 * @param whole whether to return every keyword instead of one page
 */
@WithBuilder
public record KeywordQuery(
        @Optional Id workgroupId,
        @Default(value = KeywordApi.ISOGEO, unless = "workgroupId") Id thesaurusId,
        @Query("q") @Default("") String query,
        @Query("_limit") @Default("20") @Range(min = 0, max = 100, ignoredWith = "whole") Integer limit,
        @Query("_offset") @Default("0") @Range(min = 0) Integer offset,
        @Query("ob") @Default("text") KeywordOrder orderBy,
        @Query("od") @Default("desc") OrderDirection orderDirection,
        @Query("_id") @Default("") List<Id> ids,
        @Query("_tag") @Default("") List<String> tags,
        @Query("_include") @Default(value = "_abilities,count", unless = "workgroupId") @Includes(KeywordApi.INCLUDES)
                Include include,
        @Default("false") Boolean whole) {

    /** Returns a builder. A component that is not set has its default. */
    public static KeywordQueryBuilder builder() {
        return KeywordQueryBuilder.builder();
    }
}
