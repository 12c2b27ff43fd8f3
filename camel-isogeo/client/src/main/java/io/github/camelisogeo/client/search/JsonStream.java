package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.MetadataSearch;

/** The records that a whole search finds, as JSON that is not parsed. */
public interface JsonStream extends ResultStream<JsonRecord> {

    /**
     * Returns what the first page says of the whole search: total, tags, envelope and query, without results. Reads that page if it was
     * not read yet.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if it can't be read
     */
    MetadataSearch summary();
}
