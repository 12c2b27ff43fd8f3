/** A catalogue, a receiver and a clock that tests script, to prove what a feed does when servers and receivers misbehave. */
package io.github.camelisogeo.sync.scripted;
