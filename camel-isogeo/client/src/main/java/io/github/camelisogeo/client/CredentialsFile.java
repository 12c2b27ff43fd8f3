package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.CredentialsFileException;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * The credentials of an application, read from a file that Isogeo issues ({@code client_secrets.json}) or from an INI file with the same
 * content. {@link #toString} shows no secret.
 *
 * @param file the name of the file that they were read from
 * @param mode the kind of application
 * @param tokenUrl the URL that issues tokens, or null if the file names none
 * @param redirectUri the first of the URIs that codes are sent to, or null if the file names none
 */
record CredentialsFile(
        String file, CredentialsMode mode, String clientId, String clientSecret, String tokenUrl, String redirectUri) {

    CredentialsFile {
        if (tokenUrl != null && HttpUrl.parse(tokenUrl) == null) {
            throw new CredentialsFileException(
                    file, "has a token URL that is not valid: it must begin with https:// or http://");
        }
    }

    /**
     * Reads a file, or a text that was read from elsewhere. A file's format is told by its name, that of a text by its beginning.
     *
     * @throws CredentialsFileException if the file can't be read, or if something is missing in it
     */
    static CredentialsFile read(CredentialsSource source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (source.file() != null && !name.endsWith(".json") && !name.endsWith(".ini")) {
            throw new CredentialsFileException(
                    source.name(), "has an unknown type: its name must end with .json or .ini");
        }
        String text = source.text();
        boolean isJson = source.file() == null ? text.stripLeading().startsWith("{") : name.endsWith(".json");
        return isJson ? new CredentialsJson(source.name()).read(text) : new CredentialsIni(source.name()).read(text);
    }

    /**
     * Returns the account that these credentials and what was set make.
     *
     * @param given what was set: a grant, which counts more than that of the file's mode, a user or tokens of a user
     * @throws CredentialsFileException if the mode needs something that wasn't set
     */
    Account account(Account given) {
        if (given.grant() == null && given.tokens().isNothing() && mode.needsTokens(given.username() != null)) {
            throw new CredentialsFileException(
                    file,
                    "is for an application of mode " + mode + ", and nothing was set to sign in with: set "
                            + mode.wanted());
        }
        GrantType grant = given.grant() == null && given.tokens().isNothing()
                ? mode.grant(given.username() != null)
                : given.grant();
        boolean exchangesCode =
                grant == GrantType.AUTHORIZATION_CODE || given.tokens().authorizationCode() != null;
        return new Account(
                grant,
                clientId,
                isTokenOfUnknownGrant(given) ? null : clientSecret,
                given.username(),
                given.password(),
                exchangesCode ? given.tokens().orRedirectUri(redirectUri) : given.tokens());
    }

    /** The token of a user isn't renewed as one of the application, although there is a secret. */
    private boolean isTokenOfUnknownGrant(Account given) {
        return given.grant() == null
                && given.tokens().isAccessTokenAlone()
                && given.username() == null
                && given.password() == null
                && mode != CredentialsMode.GROUP;
    }

    @Override
    public String toString() {
        return "CredentialsFile[" + file + ", mode=" + mode + ", clientId=" + clientId + "]";
    }
}
