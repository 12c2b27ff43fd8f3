/**
 * Isogeo as a service of tests, in the manner of {@code camel-test-infra}: tests ask for one, and a system property
 * decides whether it is a sandbox or a server elsewhere. Knows neither Camel nor the component.
 */
package io.github.camelisogeo.sandbox.infra;
