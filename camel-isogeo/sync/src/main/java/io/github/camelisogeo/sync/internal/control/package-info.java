/** What operators see of a feed and do with it. */
package io.github.camelisogeo.sync.internal.control;
