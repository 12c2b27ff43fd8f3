/**
 * The registry of operations: descriptors that are read once from the interfaces of {@code client.api}. The client's calls, the options and
 * headers of the Camel component, and the documentation are derived from these descriptors. Nothing here sends requests.
 */
package io.github.camelisogeo.client.internal.registry;
