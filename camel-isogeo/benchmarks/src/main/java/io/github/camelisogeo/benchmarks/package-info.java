/** Benchmarks of the client, as a runnable jar with one command for each measurement. */
package io.github.camelisogeo.benchmarks;
