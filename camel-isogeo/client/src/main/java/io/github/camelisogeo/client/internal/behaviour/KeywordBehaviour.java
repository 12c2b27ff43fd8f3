package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.KeywordApi;
import io.github.camelisogeo.client.api.KeywordOrder;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.internal.operation.Done;
import io.github.camelisogeo.client.internal.paging.PageReading;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Implements the operations of {@link KeywordApi}, and declares the routes that they use. */
public interface KeywordBehaviour extends KeywordApi {

    @Override
    default KeywordSearch search(KeywordQuery query) {
        KeywordPages pages = new KeywordPages(this, query);
        return query.whole() ? pages.whole() : pages.asked();
    }

    @Override
    default Keyword create(Id thesaurusId, Keyword body) {
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

    @Override
    default Void tag(Id metadataId, Id keywordId, Boolean checkExists) {
        boolean there = checkExists
                && list(metadataId, Include.none()).stream().anyMatch(keyword -> isNamed(keyword, keywordId));
        return there ? null : putOnMetadata(metadataId, keywordId);
    }

    @Override
    default Void associateWorkgroup(Id workgroupId, Id keywordId, Boolean checkExists) {
        return checkExists && isUsedIn(workgroupId, keywordId) ? null : addToWorkgroup(workgroupId, keywordId);
    }

    @Override
    default Void dissociateWorkgroup(Id workgroupId, Id keywordId, Boolean checkExists) {
        return checkExists && !isUsedIn(workgroupId, keywordId) ? null : takeFromWorkgroup(workgroupId, keywordId);
    }

    /** Returns whether the vocabulary of a workgroup contains a keyword. */
    default boolean isUsedIn(Id workgroupId, Id keywordId) {
        KeywordQuery all = new KeywordQuery(
                workgroupId, null, null, null, 0, KeywordOrder.TEXT, OrderDirection.DESC, null, null, null, true);
        return new KeywordPages(this, all).first(keyword -> isNamed(keyword, keywordId)) != null;
    }

    private static boolean isNamed(Keyword keyword, Id id) {
        return id.toString().equals(keyword.id()) || ("keyword:" + id).equals(keyword.tag());
    }

    PageReading pages();

    @Override
    default Upsert<Keyword> upsert(Id thesaurusId, Keyword body) {
        return Upserting.of(
                        body,
                        () -> Upserting.only(
                                listByText(thesaurusId, body.text(), Include.none()).stream()
                                        .filter(keyword -> body.text().equals(keyword.text()))
                                        .toList(),
                                "text",
                                body.text()))
                .ifAbsent(wanted -> post(thesaurusId, wanted));
    }

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
