/**
 * An example to start from: one Camel route that mirrors a catalogue to files. {@link
 * io.github.camelisogeo.examples.cataloguesync.CatalogueSync} is the program, and {@code CatalogueRoutes} contains the route.
 */
package io.github.camelisogeo.examples.cataloguesync;
