/**
 * One call of an operation and its waits: deadline, cancellation, permits, pauses and retries.
 * {@link io.github.camelisogeo.client.internal.call.CallScope} represents a call, {@link io.github.camelisogeo.client.internal.call.Time}
 * is where threads wait, and {@link io.github.camelisogeo.client.internal.call.Watch} ends waits for the network. No class here depends on
 * HTTP or on an entity.
 */
package io.github.camelisogeo.client.internal.call;
