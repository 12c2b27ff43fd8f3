/**
 * Access tokens: asks the identity service for them, keeps one for all threads and renews it before it ends. Answers of the identity
 * service are judged here too, and its secrets are known nowhere else.
 */
package io.github.camelisogeo.client.internal.token;
