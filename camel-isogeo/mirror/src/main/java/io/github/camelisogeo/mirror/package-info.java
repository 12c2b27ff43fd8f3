/**
 * An application that mirrors a catalogue to files and follows it. {@link io.github.camelisogeo.mirror.IsogeoMirror} is the program, and
 * {@code CatalogueRoutes} contains the route that follows the catalogue.
 */
package io.github.camelisogeo.mirror;
