/** Meters of a feed, for Micrometer. This is the only package that needs Micrometer, which programs that use it must add. */
package io.github.camelisogeo.sync.metrics;
