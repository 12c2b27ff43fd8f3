/** What can be drawn of the envelopes of records. They come from elsewhere, and can be anything that JSON can be. */
package io.github.camelisogeo.mirror.geo;
