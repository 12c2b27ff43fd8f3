/**
 * One call of an operation and its waits: deadline, cancellation, permits, pauses and repetitions. {@link
 * io.github.camelisogeo.client.internal.call.CallScope} carries them through a call, {@link
 * io.github.camelisogeo.client.internal.call.Time} is where threads wait, and {@link io.github.camelisogeo.client.internal.call.Watch}
 * ends waits for the network. Nothing here knows HTTP or an entity.
 */
package io.github.camelisogeo.client.internal.call;
