/**
 * A Java client of the Isogeo API: the client, its builder, the options of its calls and the listener of its requests. Start with {@link
 * io.github.camelisogeo.client.IsogeoClient}.
 */
package io.github.camelisogeo.client;
