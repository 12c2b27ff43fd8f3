package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.http.JsonPage;
import io.github.camelisogeo.client.http.QueryText;
import io.github.camelisogeo.client.http.Slow;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.paging.PageReading;
import java.util.List;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Searches of records, by page or whole. */
@Entity("search")
public interface SearchApi {

    /**
     * Searches the records. As routes call it: gives one page, a {@link MetadataSearch}, or with {@code whole} every result as
     * a {@link MetadataStream}. Java users call {@link #page(SearchRequest)} and {@link #stream(SearchSelection)}.
     *
     * @throws InvalidParameterException when {@code check} is set, and the query has a filter that is there twice and takes one value,
     *     or a value that is none, or the relation is unknown or has neither box nor geometry
     */
    @Operation(returns = MetadataSearch.class)
    default Object search(@Flattened SearchRequest request) {
        if (request.check()) {
            request.selection().checked();
        }
        if (request.whole()) {
            return new MetadataStream(this, request.selection(), request.augment());
        }
        MetadataSearch page = page(request.selection(), request.limit());
        return request.augment() ? ShareTags.addedTo(page, request.selection().share(), shares()) : page;
    }

    /** Searches the records and hands over the results one by one, page after page. The selection is sent as it is. */
    @Operation
    default MetadataStream stream(@Flattened SearchSelection selection) {
        return new MetadataStream(this, selection, false);
    }

    /** All results of a query. */
    default MetadataStream stream(String query) {
        return stream(SearchSelection.builder().query(query).build());
    }

    /** One page. */
    default MetadataSearch page(SearchRequest request) {
        return (MetadataSearch)
                search(SearchRequestBuilder.builder(request).whole(false).build());
    }

    /** The page that a selection and a limit give. */
    default MetadataSearch page(SearchSelection selection, int limit) {
        Map<String, String> query = QueryText.of(selection, Map.of("_limit", limit));
        return selection.workgroupId() == null ? everywhere(query) : inWorkgroup(selection.workgroupId(), query);
    }

    /** The page that a selection and a limit give, its records not parsed. */
    default JsonPage jsonPage(SearchSelection selection, int limit) {
        Map<String, String> query = QueryText.of(selection, Map.of("_limit", limit));
        return selection.workgroupId() == null
                ? everywhereAsJson(query)
                : inWorkgroupAsJson(selection.workgroupId(), query);
    }

    /** Opens readings of many pages. */
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
