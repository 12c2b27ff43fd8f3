/**
 * What a feed remembers, between the readings and the stores: the progress of the feed, the rows of records as text, and the open state that
 * a poll and an operator share.
 */
package io.github.camelisogeo.sync.internal.store;
