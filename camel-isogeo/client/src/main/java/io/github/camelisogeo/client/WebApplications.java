package io.github.camelisogeo.client;

import java.net.URI;

/**
 * The base URLs of the platform's web applications. Each ends with a slash. The client sends no requests to them.
 *
 * @param app the application in which records are edited, or null if the platform is custom and no URL is set
 * @param openCatalog the OpenCatalog, which shows shares, or null if the platform is custom and no URL is set
 * @param manage the administration application, or null if the platform is custom and no URL is set
 */
public record WebApplications(URI app, URI openCatalog, URI manage) {}
