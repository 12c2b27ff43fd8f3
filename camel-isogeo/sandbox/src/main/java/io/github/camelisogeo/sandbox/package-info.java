/**
 * A server that speaks the Isogeo API and keeps all in memory, for tests, examples and trying routes without an
 * account: {@link io.github.camelisogeo.sandbox.IsogeoSandbox} starts it from Java,
 * {@link io.github.camelisogeo.sandbox.SandboxCommand} from a shell.
 */
package io.github.camelisogeo.sandbox;
