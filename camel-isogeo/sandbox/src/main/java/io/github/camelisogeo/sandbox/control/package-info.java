/** What whoever tests against a sandbox can turn and read: faults, and statistics of the requests. */
package io.github.camelisogeo.sandbox.control;
