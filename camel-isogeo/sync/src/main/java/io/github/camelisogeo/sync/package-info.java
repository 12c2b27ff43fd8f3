/**
 * Follows the creations, updates and deletions in a selection of the catalogue. The API has no events, so a {@link
 * io.github.camelisogeo.sync.ChangeFeed} polls it and compares the answers with its state.
 *
 * <p>Where to start reading: {@code ChangeLife} defines the states of a record and the effect of each failure. {@code Delivery} makes sure
 * that no change is lost. {@code Snapshot}, {@code Following} and {@code Comparison} are the three ways to find changes. {@code Deletions}
 * decides when a record counts as deleted. The state itself is in {@link io.github.camelisogeo.sync.state}.
 */
package io.github.camelisogeo.sync;
