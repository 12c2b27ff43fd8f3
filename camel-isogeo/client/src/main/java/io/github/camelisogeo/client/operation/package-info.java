/**
 * The annotations that describe operations in {@code client.api}, together with Retrofit's, and the interceptors of operations. Programs
 * that need a list of the operations or of their parameters read it from the descriptions.
 */
package io.github.camelisogeo.client.operation;
