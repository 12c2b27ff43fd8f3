/**
 * Checks and divides JSON without building anything of it.
 *
 * <p>What belongs here: the grammar of JSON ({@code JsonScan} and what it consists of), the places of the records of a page
 * ({@code PageScan}), and the text of strings. All of it reads an array that holds a whole answer. What does not: HTTP, models, and
 * limits that depend on the size of the heap.
 */
package io.github.camelisogeo.client.internal.scan;
