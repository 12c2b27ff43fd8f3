/** The tables of {@link io.github.camelisogeo.sync.state.JdbcStateStore}. Not for users. */
package io.github.camelisogeo.sync.internal.jdbc;
