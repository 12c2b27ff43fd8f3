/** What it costs to follow a large catalogue. */
package io.github.camelisogeo.benchmarks.feed;
