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
 * @param redirectUri the first of the URIs that codes are sent to, or null if the file names none
 */
record CredentialsFile(
        Path file, CredentialsMode mode, String clientId, String clientSecret, String tokenUrl, String redirectUri) {

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
        return new Account(
                grant,
                clientId,
                clientSecret,
                given.username(),
                given.password(),
                given.tokens().orRedirectUri(redirectUri));
    }

    @Override
    public String toString() {
        return "CredentialsFile[" + file + ", mode=" + mode + ", clientId=" + clientId + "]";
    }
}
