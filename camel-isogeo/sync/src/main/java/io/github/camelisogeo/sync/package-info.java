/**
 * What was created, changed and deleted in a selection of the catalogue. The API has no events, so a {@link
 * io.github.camelisogeo.sync.ChangeFeed} asks again and again, and compares with what it remembers.
 *
 * <p>To read it in five minutes: {@code ChangeLife} says which states a record goes through, and what each failure does; {@code
 * Delivery} keeps the promise that nothing is lost; {@code Snapshot}, {@code Following} and {@code Comparison} are the three ways to
 * find changes; {@code Deletions} says when a record counts as gone. What is remembered lies in {@link
 * io.github.camelisogeo.sync.state}.
 */
package io.github.camelisogeo.sync;
