package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.CredentialsFileException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * The credentials of an application, read from a file that Isogeo issues ({@code client_secrets.json}) or from an INI file with the same
 * content. {@link #toString} shows no secret.
 *
 * @param file the file that they were read from
 * @param mode the kind of application
 * @param tokenUrl the URL that issues tokens, or null if the file names none
 */
record CredentialsFile(Path file, CredentialsMode mode, String clientId, String clientSecret, String tokenUrl) {

    private static final long LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    CredentialsFile {
        if (tokenUrl != null && HttpUrl.parse(tokenUrl) == null) {
            throw new CredentialsFileException(
                    file, "has a token URL that is not valid: it must begin with https:// or http://");
        }
    }

    /**
     * Reads a file.
     *
     * @throws CredentialsFileException if the file can't be read, or if something is missing in it
     */
    static CredentialsFile read(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".ini")) {
            throw new CredentialsFileException(file, "has an unknown type: its name must end with .json or .ini");
        }
        String text = text(file);
        return name.endsWith(".json") ? new CredentialsJson(file).read(text) : new CredentialsIni(file).read(text);
    }

    private static String text(Path file) {
        if (!Files.exists(file)) {
            throw new CredentialsFileException(file, "does not exist (absolute path: " + file.toAbsolutePath() + ")");
        }
        if (!Files.isRegularFile(file)) {
            throw new CredentialsFileException(file, "is not a regular file");
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new CredentialsFileException(file, "is larger than 1 MB, so it can't be a credentials file");
            }
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CredentialsFileException(file, "is not UTF-8 text");
        } catch (IOException e) {
            throw new CredentialsFileException(
                    file, "could not be read: " + e.getClass().getSimpleName());
        }
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
