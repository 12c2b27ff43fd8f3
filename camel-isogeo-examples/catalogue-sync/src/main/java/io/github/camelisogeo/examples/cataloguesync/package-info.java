/**
 * An example to start from: one Camel route that mirrors a catalogue to files. {@link
 * io.github.camelisogeo.examples.cataloguesync.CatalogueSync} is the program, {@code CatalogueRoutes} the route.
 */
package io.github.camelisogeo.examples.cataloguesync;
