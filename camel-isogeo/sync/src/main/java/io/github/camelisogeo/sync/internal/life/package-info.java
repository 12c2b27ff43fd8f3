/**
 * The life of a record in a feed: its phases, and every way from one to another. {@link io.github.camelisogeo.sync.internal.life.ChangeLife}
 * is the place to read first.
 */
package io.github.camelisogeo.sync.internal.life;
