/**
 * What is done around operations that write: the check that an object wasn't modified, the attributes of a body that its operation doesn't
 * write, and the sub-resources of a record. All of it is interceptors of operations, after those of the user.
 */
package io.github.camelisogeo.client.internal.write;
