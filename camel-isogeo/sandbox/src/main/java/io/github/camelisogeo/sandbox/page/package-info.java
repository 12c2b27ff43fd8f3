/** The page for people at {@code /}: made on the server, without scripts, from nothing but what is here. */
package io.github.camelisogeo.sandbox.page;
