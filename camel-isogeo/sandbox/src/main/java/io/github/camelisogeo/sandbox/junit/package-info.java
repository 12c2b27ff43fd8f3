/** The sandbox as an extension of JUnit 5; who uses it brings {@code junit-jupiter-api}. */
package io.github.camelisogeo.sandbox.junit;
