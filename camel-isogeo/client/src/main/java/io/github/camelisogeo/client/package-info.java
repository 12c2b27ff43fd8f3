/** The Isogeo API in plain Java. Begin with {@link io.github.camelisogeo.client.IsogeoClient}. */
package io.github.camelisogeo.client;
