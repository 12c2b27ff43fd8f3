package io.github.camelisogeo.client.search;

/**
 * A record of a search as JSON that is not parsed.
 *
 * @param id the identifier, or null if the record has none
 * @param json the record as the server sent it, in UTF-8; the array is not copied
 */
public record JsonRecord(String id, byte[] json) {}
