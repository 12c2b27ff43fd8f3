/** A small library, to be listed. */
package io.github.camelisogeo.publicapi.sample;
