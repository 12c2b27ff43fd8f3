package io.github.camelisogeo.client;

import java.time.Duration;

/**
 * The settings that are in effect: what was set, completed by the credentials file, the environment and the defaults. They contain no
 * secret.
 *
 * @param platform the platform
 * @param apiUrl the base URL of the API
 * @param identityUrl the base URL of the identity service
 * @param tokenUrl the URL that issues tokens
 * @param grantType the grant that tokens are requested with, or null if there is only an access token
 * @param connectTimeout the longest time to wait for a connection
 * @param readTimeout the longest time to wait for data, except by searches and lists of shares
 * @param slowReadTimeout the longest time to wait for data by searches and lists of shares
 * @param keepAlive how long an idle connection is kept open
 * @param maxRetries the maximum number of retries of a failed request
 * @param retryDelay the pause before the first retry
 * @param maxAnswerSize the maximum size in bytes of an answer that is parsed
 * @param maxConnections the maximum number of concurrent requests
 * @param maxRequestsPerSecond the maximum number of requests per second, or null if there is none
 * @param userAgent the {@code User-Agent} header
 */
public record ClientSettings(
        Platform platform,
        String apiUrl,
        String identityUrl,
        String tokenUrl,
        GrantType grantType,
        Duration connectTimeout,
        Duration readTimeout,
        Duration slowReadTimeout,
        Duration keepAlive,
        int maxRetries,
        Duration retryDelay,
        long maxAnswerSize,
        int maxConnections,
        Double maxRequestsPerSecond,
        String userAgent) {}
