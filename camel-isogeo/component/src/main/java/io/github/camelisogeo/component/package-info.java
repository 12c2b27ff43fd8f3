/**
 * The Camel surface of the Isogeo client: {@code isogeo:<entity>?operation=<operation>}. The endpoint checks names and values against
 * the client's registry of operations, {@code IsogeoProducer} gathers the arguments of an exchange,
 * calls the client and writes the result back. Nothing here knows a single operation, and nothing knows HTTP but the class that
 * builds the client.
 */
package io.github.camelisogeo.component;
