/**
 * How requests are sent: the annotations of routes, connections, proxies, redirects, retries and reports. No class here depends on an
 * entity. The routes are in {@code client.api} and {@code internal.behaviour}. Package {@code internal.answer} interprets the answers.
 */
package io.github.camelisogeo.client.internal.http;
