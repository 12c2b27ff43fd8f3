/**
 * Generates sources of the Camel component from the client's registry of operations (options, headers, names), and the documentation pages
 * that list the operations. The build of the component runs it. It is not published.
 */
package io.github.camelisogeo.component.generator;
