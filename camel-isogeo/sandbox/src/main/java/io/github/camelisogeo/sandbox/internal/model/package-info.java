/**
 * The rules of the API for documents in general: which attributes an answer may contain ({@link
 * io.github.camelisogeo.sandbox.internal.model.Shape}), which are only included on request ({@link
 * io.github.camelisogeo.sandbox.internal.model.Includes}), labels that depend on the language, identifiers and time stamps.
 * Depends neither on the catalogue nor on the server.
 */
package io.github.camelisogeo.sandbox.internal.model;
