package io.github.camelisogeo.client.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI template: {@code https://maps.example.org/?record={metadataId}}. Its variables may also have the names that Isogeo's Python SDK
 * uses ({@code {md_id}}, {@code {share_id}}, {@code {share_token}}, {@code {md_uuid_urn}}). Values are percent-encoded as in simple expansions
 * of RFC 6570; a variable in the place of the host is taken as it is, since it may have a port and a path.
 *
 * @param name the name of the address
 * @param text the template
 */
public record AddressTemplate(String name, String text) {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*");
    private static final Pattern BEGINNING = Pattern.compile("(?i)(https?://|\\{).*");
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[^!#-;=?-Z\\[\\]_a-z~%]");
    private static final Pattern BASE = Pattern.compile("(?i)(https?://)?");
    private static final Pattern RESERVED = Pattern.compile("[^A-Za-z0-9._~-]");
    private static final Pattern NOT_IN_A_URN = Pattern.compile("[^A-Za-z0-9._~:-]");
    private static final String BROUGHT_BY_INCLUDE =
            ": give it, or a record that was read with include=_creator, which brings its workgroup";
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "md_id", "metadataId",
            "md_uuid_urn", "metadataUrn",
            "share_id", "shareId",
            "share_token", "urlToken",
            "workgroup_id", "workgroupId",
            "application_id", "applicationId",
            "portal_url", "portalUrl");

    public AddressTemplate {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of an address is '" + name + "', it must consist of letters, digits, hyphens and dots");
        }
        if (text == null || !BEGINNING.matcher(text).matches() || hasStrayBrace(text)) {
            throw new IllegalArgumentException(
                    "the address " + name + " is '" + text
                            + "', it must begin with https:// or http://, and each variable must be a name in braces: {metadataId}");
        }
    }

    private static boolean hasStrayBrace(String text) {
        return gaps(text).stream().anyMatch(gap -> !NAME.matcher(gap).matches())
                || GAP.matcher(text).replaceAll("").matches(".*[{}].*");
    }

    /** Returns the names of the variables, with this library's names for those of the SDK. */
    public Set<String> gaps() {
        Set<String> names = new LinkedHashSet<>();
        gaps(text).forEach(gap -> names.add(meant(gap)));
        return names;
    }

    private static Set<String> gaps(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            names.add(gap.group(1));
        }
        return names;
    }

    /** Returns this library's name for a variable that may have a name of the SDK. */
    static String meant(String name) {
        return OTHER_NAMES.getOrDefault(name, name);
    }

    /**
     * Returns the address with its variables replaced. Arguments that the template doesn't use are ignored.
     *
     * @param arguments the arguments, by this library's names
     * @throws IllegalArgumentException if an argument is missing or if the result is not a URI; the message names it
     */
    URI filled(Map<String, ?> arguments) {
        Matcher gap = GAP.matcher(text);
        String filled = gap.replaceAll(found -> {
            Object value = arguments.get(meant(found.group(1)));
            if (value == null || value.toString().isBlank()) {
                String missing = meant(found.group(1));
                throw new IllegalArgumentException("the address " + name + " needs " + String.join(", ", gaps())
                        + ", but " + missing + " is missing"
                        + (missing.equals("workgroupId") ? BROUGHT_BY_INCLUDE : ""));
            }
            return Matcher.quoteReplacement(expanded(found, value.toString().trim()));
        });
        try {
            return URI.create(escaped(NOT_IN_AN_ADDRESS, filled));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the address " + name + " becomes '" + filled + "', which is not a valid URI", e);
        }
    }

    /**
     * Returns a value with all characters percent-encoded that RFC 6570 doesn't call unreserved. Where the host stands, a value is part of a
     * URL itself; and a URN is written with its colons.
     */
    private String expanded(MatchResult gap, String value) {
        boolean isBase = BASE.matcher(text.substring(0, gap.start())).matches();
        boolean isUrn = meant(gap.group(1)).equals("metadataUrn");
        return isBase ? value : escaped(isUrn ? NOT_IN_A_URN : RESERVED, value);
    }

    private static String escaped(Pattern escapes, String address) {
        return escapes.matcher(address).replaceAll(letter -> {
            StringBuilder escaped = new StringBuilder();
            for (byte octet : letter.group().getBytes(StandardCharsets.UTF_8)) {
                escaped.append(String.format("%%%02X", octet));
            }
            return escaped.toString();
        });
    }
}
