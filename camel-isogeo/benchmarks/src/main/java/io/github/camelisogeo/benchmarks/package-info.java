/** Measurements of the client, as a runnable jar: one command for each thing that is measured. */
package io.github.camelisogeo.benchmarks;
