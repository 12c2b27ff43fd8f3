/** Addresses of records, shares and applications in the platform's web applications and OGC services. Nothing here calls anybody. */
package io.github.camelisogeo.client.address;
