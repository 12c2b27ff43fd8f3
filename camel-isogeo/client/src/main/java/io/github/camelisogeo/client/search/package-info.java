/** Searches for records: the query with its words and filters, the selection, and the streams of results. Nothing here sends requests. */
package io.github.camelisogeo.client.search;
