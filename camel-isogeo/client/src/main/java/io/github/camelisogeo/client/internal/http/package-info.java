/**
 * How a call travels: hosts, tokens, language, retries, time-outs, the mapping of failures to types. It knows no entity; the routes
 * themselves stand in {@code client.api}.
 */
package io.github.camelisogeo.client.internal.http;
