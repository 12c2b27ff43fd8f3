package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.CredentialsFileException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * The credentials of an application as Isogeo hands them out: {@code client_secrets.json}, or an INI of the same. Its text shows no secret.
 *
 * @param file where they come from
 * @param mode the kind of application
 * @param tokenUrl the URL that tokens are asked from; null where none is named
 */
record CredentialsFile(Path file, CredentialsMode mode, String clientId, String clientSecret, String tokenUrl) {

    private static final long LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    CredentialsFile {
        if (tokenUrl != null && HttpUrl.parse(tokenUrl) == null) {
            throw new CredentialsFileException(
                    file, "names a URL for tokens that is none: it must begin with https:// or http://");
        }
    }

    /**
     * Reads a file.
     *
     * @throws CredentialsFileException if that can't be done, or something is missing in it
     */
    static CredentialsFile read(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".ini")) {
            throw new CredentialsFileException(
                    file, "is of a kind that is not known: its name must end with .json or .ini");
        }
        String text = text(file);
        return name.endsWith(".json") ? new CredentialsJson(file).read(text) : new CredentialsIni(file).read(text);
    }

    private static String text(Path file) {
        if (!Files.exists(file)) {
            throw new CredentialsFileException(file, "does not exist (looked for at " + file.toAbsolutePath() + ")");
        }
        if (!Files.isRegularFile(file)) {
            throw new CredentialsFileException(file, "is no file");
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new CredentialsFileException(file, "is longer than a megabyte: it holds something else");
            }
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CredentialsFileException(file, "is no text in UTF-8");
        } catch (IOException e) {
            throw new CredentialsFileException(
                    file, "can't be read: " + e.getClass().getSimpleName());
        }
    }

    /**
     * The account that this makes with the user that is given besides.
     *
     * @param grant the grant that is asked for; null to take that of the file's mode
     * @throws CredentialsFileException if the mode needs a grant that this client doesn't have
     */
    Account account(GrantType grant, String username, String password) {
        GrantType decided = grant == null ? mode.grant(username != null) : grant;
        if (decided == null) {
            throw new CredentialsFileException(
                    file,
                    "is for an application of mode " + mode + ", whose grant " + mode.grantName()
                            + " this client does not have yet; it has clientCredentials, and password"
                            + (mode == CredentialsMode.USER ? ": give username and password for that" : ""));
        }
        return new Account(decided, clientId, clientSecret, username, password);
    }

    @Override
    public String toString() {
        return "CredentialsFile[" + file + ", mode=" + mode + ", clientId=" + clientId + "]";
    }
}
