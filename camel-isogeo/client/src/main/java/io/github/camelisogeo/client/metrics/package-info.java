/** Meters of a client, for Micrometer. This is the only package that needs Micrometer, which programs that use it must add. */
package io.github.camelisogeo.client.metrics;
