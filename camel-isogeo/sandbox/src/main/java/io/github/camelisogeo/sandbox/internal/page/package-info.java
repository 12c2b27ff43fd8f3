/** The web page for people at {@code /}. It is rendered on the server, without scripts or external resources. */
package io.github.camelisogeo.sandbox.internal.page;
