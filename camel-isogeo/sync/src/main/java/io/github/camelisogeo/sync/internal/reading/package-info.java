/**
 * The readings of a poll. {@link io.github.camelisogeo.sync.internal.reading.Poll} is the place to start. The first reading, the newest
 * records and the comparison find what is owed and what is missing, and store it before anything is delivered. What is owed is then read by
 * identifier. What is gone is confirmed and shown to the guards.
 */
package io.github.camelisogeo.sync.internal.reading;
