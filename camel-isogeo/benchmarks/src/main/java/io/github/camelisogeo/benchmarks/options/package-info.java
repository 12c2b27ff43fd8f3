/** Options that several commands have, and what is asked of their values. */
package io.github.camelisogeo.benchmarks.options;
