/**
 * The rules for writing: parts of records, associations of records, entities, shares, bulk changes. Each change is a
 * function from one catalogue to the next. Nothing in this package keeps any state.
 */
package io.github.camelisogeo.sandbox.internal.edit;
