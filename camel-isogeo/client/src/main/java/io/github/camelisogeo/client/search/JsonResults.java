package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.MetadataSearch;
import java.util.List;

/**
 * One page of a search whose records are JSON that is not parsed.
 *
 * @param summary what the page says of the search: total, tags, envelope and query, without results
 * @param records the records, in order
 */
public record JsonResults(MetadataSearch summary, List<JsonRecord> records) {

    public JsonResults {
        records = List.copyOf(records);
    }
}
