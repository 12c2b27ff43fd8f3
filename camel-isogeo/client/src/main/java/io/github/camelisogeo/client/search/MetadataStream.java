package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;

/** The records that a whole search finds. */
public interface MetadataStream extends ResultStream<Metadata> {

    /**
     * Returns what the first page says of the whole search: total, tags, envelope and query, without results. Reads that page if it was
     * not read yet.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if it can't be read
     */
    MetadataSearch summary();

    /**
     * Opens another reading of the same search, whose records are JSON that is not parsed. The caller closes it; this one is not
     * affected.
     */
    JsonStream asJson();
}
