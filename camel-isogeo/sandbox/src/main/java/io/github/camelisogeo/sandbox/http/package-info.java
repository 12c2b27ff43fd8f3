/**
 * The server: a table of routes ({@link io.github.camelisogeo.sandbox.http.RouteTable}), each with the right it needs
 * and what answers it, families of routes by entity, and one place where refusals become answers. A further route is a
 * row in its family.
 */
package io.github.camelisogeo.sandbox.http;
