/** Random histories of a catalogue, a feed and a receiver, after which the receiver must know what the catalogue has. */
package io.github.camelisogeo.sync.model;
