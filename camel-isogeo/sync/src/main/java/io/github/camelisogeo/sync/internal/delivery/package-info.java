/**
 * Hands changes to the receiver, so that none is lost: each is written as under way before and with its outcome afterwards, within the limits
 * of the poll and the rules for changes that fail.
 */
package io.github.camelisogeo.sync.internal.delivery;
