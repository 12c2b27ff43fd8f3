/**
 * What a feed remembers, and where. A {@link io.github.camelisogeo.sync.state.StateStore} keeps it: the embedded one in a file, or one
 * of the user's own.
 */
package io.github.camelisogeo.sync.state;
