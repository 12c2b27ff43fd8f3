/**
 * A server of the API, with its identity service, that misbehaves at random: it closes, stalls, cuts, redirects, refuses and lies. What it
 * tells the truth about is in {@link io.github.camelisogeo.benchmarks.soak.server.Catalogue}.
 */
package io.github.camelisogeo.benchmarks.soak.server;
