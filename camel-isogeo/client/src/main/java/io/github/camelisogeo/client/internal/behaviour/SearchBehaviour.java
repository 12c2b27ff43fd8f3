package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.SearchApi;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.http.QueryText;
import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Slow;
import io.github.camelisogeo.client.internal.paging.PageReading;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.search.JsonResults;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Implements the operations of {@link SearchApi}, and declares the routes that they use. */
public interface SearchBehaviour extends SearchApi {

    /**
     * Searches for records and returns one page of the results, or all results one by one if {@code whole} is set.
     *
     * @throws InvalidParameterException if {@code check} is set and the search is not valid: the query has two values for a filter that
     * takes one or an impossible value of a filter, or the relation is unknown or comes without a box or geometry
     */
    @Operation(reads = true, returns = MetadataSearch.class)
    default Object search(@Flattened RouteSearch asked) {
        SearchRequest request = asked.request();
        SearchSelection selection = request.check() ? request.selection().checked() : request.selection();
        if (asked.whole()) {
            WholeSearch whole = new WholeSearch(this, selection, request.augment());
            return asked.rawPayload() ? whole.asJson() : whole;
        }
        if (asked.rawPayload()) {
            JsonPage page = jsonPage(selection, request.limit());
            MetadataSearch summary = page.summary();
            return new JsonResults(
                    request.augment() ? ShareTags.addedTo(summary, selection.share(), shares()) : summary,
                    page.records());
        }
        MetadataSearch page = page(selection, request.limit());
        return request.augment() ? ShareTags.addedTo(page, selection.share(), shares()) : page;
    }

    @Override
    default MetadataSearch search(SearchRequest request) {
        return (MetadataSearch) search(new RouteSearch(request, false, false, false));
    }

    @Override
    default JsonResults searchAsJson(SearchRequest request) {
        return (JsonResults) search(new RouteSearch(request, false, false, true));
    }

    @Override
    default MetadataStream stream(SearchSelection selection) {
        return new WholeSearch(this, selection, false);
    }

    /** Returns one page of the results. */
    default MetadataSearch page(SearchSelection selection, int limit) {
        Map<String, String> query = QueryText.of(selection, Map.of("_limit", limit));
        return selection.workgroupId() == null ? everywhere(query) : inWorkgroup(selection.workgroupId(), query);
    }

    /** Returns one page of the results, without parsing its records. */
    default JsonPage jsonPage(SearchSelection selection, int limit) {
        Map<String, String> query = QueryText.of(selection, Map.of("_limit", limit));
        return selection.workgroupId() == null
                ? everywhereAsJson(query)
                : inWorkgroupAsJson(selection.workgroupId(), query);
    }

    /** Opens iterators over many pages. */
    PageReading pages();

    @Slow
    @GET("resources/search")
    MetadataSearch everywhere(@QueryMap Map<String, String> query);

    @Slow
    @GET("groups/{workgroupId}/resources/search")
    MetadataSearch inWorkgroup(@Path("workgroupId") Id workgroupId, @QueryMap Map<String, String> query);

    @Slow
    @GET("resources/search")
    JsonPage everywhereAsJson(@QueryMap Map<String, String> query);

    @Slow
    @GET("groups/{workgroupId}/resources/search")
    JsonPage inWorkgroupAsJson(@Path("workgroupId") Id workgroupId, @QueryMap Map<String, String> query);

    @Slow
    @GET("shares")
    List<Share> shares();
}
