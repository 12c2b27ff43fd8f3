/**
 * The Camel component for the Isogeo API: {@code isogeo:<entity>?operation=<operation>}. The endpoint checks names and values against the
 * client's registry of operations. {@link io.github.camelisogeo.component.IsogeoProducer} collects the arguments from an exchange, calls
 * the client and writes the result to the exchange. {@link io.github.camelisogeo.component.IsogeoConsumer} polls for changes. No class here
 * refers to a particular operation, and only the class that builds the client deals with HTTP.
 */
package io.github.camelisogeo.component;
