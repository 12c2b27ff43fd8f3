/** What a feed hands over, and to whom. */
package io.github.camelisogeo.sync.change;
