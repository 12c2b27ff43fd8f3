/**
 * The soak: mixed calls against a server that misbehaves at random. {@code SoakRun} starts and ends it, {@code Caller} and its kinds of
 * calls are the workload, {@code Judge} looks at each call, {@code Verdict} at the whole.
 */
package io.github.camelisogeo.benchmarks.soak;
