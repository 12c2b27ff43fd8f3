/**
 * Follows the creations, updates and deletions in a selection of the catalogue. The API has no events, so a {@link
 * io.github.camelisogeo.sync.ChangeFeed} polls it and compares the answers with its state. {@link io.github.camelisogeo.sync.StoredFeeds}
 * shows the states of feeds that don't run.
 *
 * <p>Where to start reading: {@code internal.life.ChangeLife} defines the phases of a record and every way between them. {@code
 * internal.reading} finds what is owed and what is missing, {@code internal.guard} decides which deletions may be told, {@code
 * internal.delivery} makes sure that no change is lost, and {@link io.github.camelisogeo.sync.state} stores it all.
 */
package io.github.camelisogeo.sync;
