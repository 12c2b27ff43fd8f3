/**
 * The Camel surface of the Isogeo client: {@code isogeo:<entity>?operation=<operation>}. The endpoint checks names and values against the
 * client's registry of operations, {@code IsogeoProducer} collects the arguments of an exchange, calls the client and writes the result
 * back. No class here is specific to an operation, and only the class that builds the client knows HTTP.
 */
package io.github.camelisogeo.component;
