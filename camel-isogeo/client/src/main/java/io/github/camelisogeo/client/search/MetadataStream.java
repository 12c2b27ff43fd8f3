package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;

/** The records that a whole search finds. */
public interface MetadataStream extends ResultStream<Metadata> {

    /**
     * Returns what the search says of all its results, as its first page tells: total, tags, envelope, query; no results. The first page
     * is read if it wasn't yet.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if it can't be read
     */
    MetadataSearch summary();

    /**
     * Returns the same results as JSON that is not parsed: a reading of its own, instead of this one. Whoever gets it closes it.
     */
    ResultStream<JsonRecord> asJson();
}
