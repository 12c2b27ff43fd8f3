/**
 * Isogeo as a test service, in the style of {@code camel-test-infra}: tests request one, and a system property decides
 * whether it is a sandbox or a remote server. Depends neither on Camel nor on the component.
 */
package io.github.camelisogeo.sandbox.infra;
