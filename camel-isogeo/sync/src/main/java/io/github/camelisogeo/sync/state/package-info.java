/**
 * The stores of states. A {@link io.github.camelisogeo.sync.state.StateStore} keeps the state of each feed as rows, one for each record, and
 * one line about the feed itself. {@link io.github.camelisogeo.sync.state.EmbeddedStateStore} keeps them in files, {@link
 * io.github.camelisogeo.sync.state.JdbcStateStore} in a database.
 */
package io.github.camelisogeo.sync.state;
