/** How durations, sizes and other people's text are written in messages. Knows no entity and no HTTP. */
package io.github.camelisogeo.client.internal.text;
