/** The interceptors of operations: code of a user around the calls of the interfaces in {@code client.api}. */
package io.github.camelisogeo.client.operation;
