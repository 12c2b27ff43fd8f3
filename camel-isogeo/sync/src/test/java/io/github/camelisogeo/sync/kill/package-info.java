/** A feed in a process of its own, which is killed again and again. */
package io.github.camelisogeo.sync.kill;
