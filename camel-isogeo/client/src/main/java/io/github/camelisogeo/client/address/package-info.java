/**
 * Builds addresses of records, shares and applications in the platform's web applications and OGC services. Nothing here sends requests.
 */
package io.github.camelisogeo.client.address;
