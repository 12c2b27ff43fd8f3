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
 */
record CredentialsFile(String file, CredentialsMode mode, String clientId, String clientSecret, String tokenUrl) {

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
     * Returns the account that these credentials and the given user make.
     *
     * @param grant the grant to use, or null for that of the file's mode
     * @throws CredentialsFileException if the mode needs a grant that this client doesn't support
     */
    Account account(GrantType grant, String username, String password) {
        GrantType decided = grant == null ? mode.grant(username != null) : grant;
        if (decided == null) {
            throw new CredentialsFileException(
                    file,
                    "is for an application of mode " + mode + ", and its grant " + mode.grantName()
                            + " is not supported by this client, only clientCredentials and password are"
                            + (mode == CredentialsMode.USER ? ", for which username and password must be set" : ""));
        }
        return new Account(decided, clientId, clientSecret, username, password);
    }

    @Override
    public String toString() {
        return "CredentialsFile[" + file + ", mode=" + mode + ", clientId=" + clientId + "]";
    }
}
