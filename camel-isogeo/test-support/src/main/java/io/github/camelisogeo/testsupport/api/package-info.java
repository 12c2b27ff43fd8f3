/** The listing of the public API of a library, and the check that holds the library to it. */
package io.github.camelisogeo.testsupport.api;
