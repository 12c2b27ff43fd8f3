/** The format of exported states, for {@link io.github.camelisogeo.sync.state.StateExport} and {@code StateImport}. Not for users. */
package io.github.camelisogeo.sync.internal.export;
