/** An example to start from: many small changes, gathered into few requests. */
package io.github.camelisogeo.examples.bulkedition;
