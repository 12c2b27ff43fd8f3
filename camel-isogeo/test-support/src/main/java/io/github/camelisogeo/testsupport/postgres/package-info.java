/** PostgreSQL for tests. */
package io.github.camelisogeo.testsupport.postgres;
