/**
 * The rules of what can be written: parts of records, what records are associated with, entities, shares, changes in
 * bulk. Each change is a function from one catalogue to the next; nothing in here keeps a state.
 */
package io.github.camelisogeo.sandbox.edit;
