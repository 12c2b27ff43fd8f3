/**
 * What an operation is, and the registry of all of them. The interfaces of {@code client.api} describe each operation once, with the
 * annotations of this package and Retrofit's; {@link io.github.camelisogeo.client.internal.registry.Operations} reads them at start. Whoever
 * needs a list of operations or parameters (dispatch, checks, options, headers, documentation) asks the registry.
 */
package io.github.camelisogeo.client.operation;
