/**
 * Tests for implementations of {@link io.github.camelisogeo.sync.state.StateStore}, also your own. They are in the test jar of this module;
 * your test extends {@link io.github.camelisogeo.sync.state.contract.StateStoreContract}.
 */
package io.github.camelisogeo.sync.state.contract;
