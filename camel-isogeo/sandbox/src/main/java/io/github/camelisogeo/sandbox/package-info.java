/**
 * A server that speaks the Isogeo API and keeps everything in memory, for tests, examples, and trying out routes
 * without an account. {@link io.github.camelisogeo.sandbox.IsogeoSandbox} starts it from Java, the runnable jar
 * from the command line.
 */
package io.github.camelisogeo.sandbox;
