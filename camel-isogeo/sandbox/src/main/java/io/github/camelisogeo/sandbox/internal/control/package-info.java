/** What tests can control and observe: faults, the clock, and statistics of the requests. */
package io.github.camelisogeo.sandbox.internal.control;
