package io.github.camelisogeo.client.search;

/**
 * A record of a search whose JSON is not parsed.
 *
 * @param id its identifier, null if it has none
 * @param json the record as it came, in UTF-8; not copied
 */
public record JsonRecord(String id, byte[] json) {}
