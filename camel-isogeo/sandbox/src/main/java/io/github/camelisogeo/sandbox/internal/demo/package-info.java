/**
 * The demonstration catalogue: some 300 records of an invented but plausible France, always the same for the same seed.
 * Organisations and people are invented, and their addresses end in {@code example.org}. Places and themes are real.
 */
package io.github.camelisogeo.sandbox.internal.demo;
