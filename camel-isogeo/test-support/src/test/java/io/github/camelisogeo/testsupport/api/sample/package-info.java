/** A small library, to be listed. */
package io.github.camelisogeo.testsupport.api.sample;
