/** Who may come in: applications and the user with their secrets, the grants of OAuth 2, and the tokens given. */
package io.github.camelisogeo.sandbox.login;
