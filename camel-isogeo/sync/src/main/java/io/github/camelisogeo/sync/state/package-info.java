/**
 * The state of feeds and its storage. A {@link io.github.camelisogeo.sync.state.StateStore} stores states: the embedded one in files, or
 * your own somewhere else.
 */
package io.github.camelisogeo.sync.state;
