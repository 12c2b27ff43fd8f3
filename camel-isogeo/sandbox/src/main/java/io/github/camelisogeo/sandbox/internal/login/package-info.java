/** Authentication: applications and the user with their secrets, the grants of OAuth 2, and the issued tokens. */
package io.github.camelisogeo.sandbox.internal.login;
