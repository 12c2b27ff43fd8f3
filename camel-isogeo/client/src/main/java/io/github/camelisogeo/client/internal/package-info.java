/** The implementation of the client, which users must not depend on: it may change in any release. */
package io.github.camelisogeo.client.internal;
