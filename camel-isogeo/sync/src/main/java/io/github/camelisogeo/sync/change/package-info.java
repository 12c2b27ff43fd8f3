/** The changes that a feed delivers, and their receiver. */
package io.github.camelisogeo.sync.change;
