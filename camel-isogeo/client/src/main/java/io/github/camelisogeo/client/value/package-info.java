/** Values that operations take and return: identifiers, codes, bounding boxes, includes, and files that are uploaded or downloaded. */
package io.github.camelisogeo.client.value;
