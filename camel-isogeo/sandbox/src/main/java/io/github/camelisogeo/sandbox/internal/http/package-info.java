/**
 * The server: a table of routes ({@link io.github.camelisogeo.sandbox.internal.http.RouteTable}), each with the right it
 * requires and the endpoint that answers it. Routes are grouped in families by entity, and refusals become answers in
 * one place. To add a route, add a row to its family.
 */
package io.github.camelisogeo.sandbox.internal.http;
