/** The sandbox as a JUnit 5 extension. The user of this package must add {@code junit-jupiter-api}. */
package io.github.camelisogeo.sandbox.junit;
