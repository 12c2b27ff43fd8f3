/**
 * The way of a request to the wire: what the annotations of a route say, connections, proxies, redirects, tries and reports. It knows no
 * entity. The routes stand in {@code client.api} and {@code internal.behaviour}; what an answer means is judged in {@code
 * internal.answer}.
 */
package io.github.camelisogeo.client.internal.http;
