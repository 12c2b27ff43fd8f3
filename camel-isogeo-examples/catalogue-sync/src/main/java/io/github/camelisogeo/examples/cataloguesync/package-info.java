/** An example to copy: a route that keeps a target in step with a catalogue. */
package io.github.camelisogeo.examples.cataloguesync;
