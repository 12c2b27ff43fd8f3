/** Writes durations, sizes and text from servers for messages. No class here depends on HTTP or on an entity. */
package io.github.camelisogeo.client.internal.text;
