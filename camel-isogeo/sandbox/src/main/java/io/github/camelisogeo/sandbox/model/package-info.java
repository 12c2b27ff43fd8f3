/**
 * What the contract says about the documents themselves, whatever they hold: which attributes an answer may carry
 * ({@link io.github.camelisogeo.sandbox.model.Shape}), which come only when asked for
 * ({@link io.github.camelisogeo.sandbox.model.Includes}), the words that depend on the language, identifiers and time
 * stamps. It knows no catalogue and no server.
 */
package io.github.camelisogeo.sandbox.model;
