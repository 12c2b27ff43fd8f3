/** The files of {@link io.github.camelisogeo.sync.state.EmbeddedStateStore}. Not for users. */
package io.github.camelisogeo.sync.internal.embedded;
