package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.SearchQuery;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.value.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds a tag for each visible share to the answer of a search, and the share that was searched to its query. */
final class ShareTags {

    private ShareTags() {}

    static MetadataSearch addedTo(MetadataSearch answer, Id searched, List<Share> shares) {
        Map<String, String> tags = new LinkedHashMap<>(answer.tags() == null ? Map.of() : answer.tags());
        shares.forEach(share -> tags.put("share:" + share.id(), share.name()));
        SearchQuery query = answer.query() == null ? SearchQuery.builder().build() : answer.query();
        return answer.toBuilder()
                .tags(tags)
                .query(query.toBuilder()
                        .shares(searched == null ? List.of() : List.of(searched.toString()))
                        .build())
                .build();
    }
}
