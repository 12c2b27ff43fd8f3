/** What a feed does when servers, receivers and clocks misbehave, one scenario a test. */
package io.github.camelisogeo.sync.scenario;
