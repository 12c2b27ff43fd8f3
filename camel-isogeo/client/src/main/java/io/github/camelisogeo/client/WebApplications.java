package io.github.camelisogeo.client;

import java.net.URI;

/**
 * Where the applications of the platform are that people use in a browser: bases of addresses that end with a slash. Nothing is sent to
 * them.
 *
 * @param app the application in which records are edited; null where the platform is custom and none is given
 * @param openCatalog the OpenCatalog, which shows shares; null where the platform is custom and none is given
 * @param manage the administration; null where the platform is custom and none is given
 */
public record WebApplications(URI app, URI openCatalog, URI manage) {}
