/**
 * The implementations of those operations that choose between requests or send several, one interface for each entity. A behaviour extends
 * the public interface of its entity in {@code client.api} and declares the routes that only its implementation calls.
 */
package io.github.camelisogeo.client.internal.behaviour;
