/**
 * Turns the client's registry of operations into what the Camel component needs as source: options, headers, names, and the page that
 * lists them. Run by the build of the component; nothing here is published.
 */
package io.github.camelisogeo.component.generator;
