/** The proxies that implement the interfaces of the API, and the way of a call through the interceptors to its route or behaviour. */
package io.github.camelisogeo.client.internal.view;
