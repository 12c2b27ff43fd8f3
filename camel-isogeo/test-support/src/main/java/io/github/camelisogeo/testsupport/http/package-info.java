/** Servers for tests. */
package io.github.camelisogeo.testsupport.http;
