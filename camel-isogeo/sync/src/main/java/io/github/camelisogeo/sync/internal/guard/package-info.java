/** The guards: they are asked between the finding that records are gone and the telling of it. */
package io.github.camelisogeo.sync.internal.guard;
