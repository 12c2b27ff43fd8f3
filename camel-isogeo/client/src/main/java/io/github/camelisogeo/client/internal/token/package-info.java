/**
 * Access tokens. This package requests them from the identity service, keeps one for all threads and renews it before it expires. It also
 * interprets the answers of the identity service. No other package knows the credentials.
 */
package io.github.camelisogeo.client.internal.token;
