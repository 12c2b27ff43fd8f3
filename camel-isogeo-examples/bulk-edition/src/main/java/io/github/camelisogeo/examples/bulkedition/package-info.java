/** An example to start from: collects many small changes and sends them in few requests. */
package io.github.camelisogeo.examples.bulkedition;
