/**
 * Searches a catalogue: the grammar of {@code q}, filters, words, geography, order, and what describes the whole
 * selection (total, tags, envelope). A selection is an ordered list of distinct records, each with its copies, so that
 * a million repetitions cost no more than the records they repeat.
 */
package io.github.camelisogeo.sandbox.internal.search;
