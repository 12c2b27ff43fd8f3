package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.operation.Range;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import retrofit2.http.Query;

/**
 * Which keywords are searched for. Null is the default.
 *
 * @param workgroupId search those used in a workgroup, instead of those of a thesaurus
 * @param thesaurusId the thesaurus; in a workgroup there is no default: all of its keywords
 * @param query words
 * @param limit how many keywords the page holds at most, 0 to 100
 * @param offset the rank of the first one, from 0
 * @param orderBy what the order follows; {@link KeywordOrder#COUNT_GROUP} in a workgroup only
 * @param orderDirection the direction of the order
 * @param ids only the keywords of these records
 * @param tags only these tags
 * @param include sub-resources of each keyword; in a workgroup all of them by default
 * @param whole every keyword, page after page
 */
@RecordBuilder
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

    /** Builds a query; what is not set has its default. */
    public static KeywordQueryBuilder builder() {
        return KeywordQueryBuilder.builder();
    }
}
