package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.CredentialsFileException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an INI file with CLIENT_TYPE, CLIENT_ID, CLIENT_SECRET and URI_TOKEN in its section {@code [auth]}. Upper and lower case of these
 * names doesn't matter.
 */
final class CredentialsIni {

    private static final String SECTION = "auth";
    private static final Pattern HEADING = Pattern.compile("\\[([^]]*)]\\s*");
    private static final Pattern ENTRY = Pattern.compile("([^=:]+?)\\s*[=:]\\s*(.*)");

    private final String file;

    CredentialsIni(String file) {
        this.file = file;
    }

    CredentialsFile read(String text) {
        Map<String, String> values = values(text);
        String type = required(values, "CLIENT_TYPE");
        CredentialsMode mode = CredentialsMode.named(type);
        if (mode == null) {
            throw new CredentialsFileException(
                    file, "has an unknown CLIENT_TYPE: it must be one of: " + CredentialsMode.names());
        }
        return new CredentialsFile(
                file,
                mode,
                required(values, "CLIENT_ID"),
                required(values, "CLIENT_SECRET"),
                values.get("URI_TOKEN"),
                values.get("URI_REDIRECT"));
    }

    private Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        boolean found = false;
        String section = null;
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher heading = HEADING.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (heading.matches()) {
                section = heading.group(1).trim();
                found = found || section.equals(SECTION);
            } else if (section == null || !entry.matches()) {
                throw new CredentialsFileException(
                        file,
                        "is not a valid INI file: line " + (i + 1)
                                + (section == null
                                        ? " comes before any [section]"
                                        : " is not of the form KEY = value"));
            } else if (section.equals(SECTION) && !entry.group(2).isBlank()) {
                values.put(
                        entry.group(1).toUpperCase(Locale.ROOT), entry.group(2).strip());
            }
        }
        if (!found) {
            throw new CredentialsFileException(
                    file,
                    "has no section [auth]: it must have one with CLIENT_TYPE, CLIENT_ID, CLIENT_SECRET and URI_TOKEN");
        }
        return values;
    }

    private String required(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null) {
            throw new CredentialsFileException(file, "has no " + key + " in its section [auth]");
        }
        return value;
    }
}
