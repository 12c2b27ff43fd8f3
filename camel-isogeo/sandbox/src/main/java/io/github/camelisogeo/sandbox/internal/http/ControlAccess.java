package io.github.camelisogeo.sandbox.internal.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who may use the routes of the sandbox itself, which need no token. A web page of somebody else could send them
 * requests through the browser of the user, in its own name ({@code Origin}) or under a name that its owner lets point
 * to this machine ({@code Host}), so both are checked.
 *
 * @param open whether other machines may use them
 * @param listening the address that the server listens on, a name or an IP address
 */
public record ControlAccess(boolean open, String listening) {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /** The ends of names that nobody can own on the internet. */
    private static final List<String> PRIVATE_NAMES =
            List.of(".localhost", ".local", ".internal", ".test", ".home.arpa");

    /**
     * Checks a request.
     *
     * @param address the IP address of the caller
     * @param host the {@code Host} header, or null
     * @param origin the {@code Origin} header, or null
     * @param site the {@code Sec-Fetch-Site} header, or null
     * @throws RefusedException if the caller may not use these routes
     */
    void require(String address, String host, String origin, String site) {
        if (!open && !isLoopback(address)) {
            throw refused(
                    address + " is not the local machine; start the sandbox with --open-control to let others in");
        }
        // Browsers always send it.
        if (host != null && !isOwn(host)) {
            throw refused("the Host " + host + " is not a name of this "
                    + (open ? "sandbox; use its IP address or a private name" : "machine; use localhost"));
        }
        if (origin != null && !isSame(origin, host)) {
            throw refused("the Origin " + origin + " is another site");
        }
        if ("cross-site".equalsIgnoreCase(site)) {
            throw refused("the request comes from another site");
        }
    }

    private static RefusedException refused(String reason) {
        return new RefusedException(403, "the routes below /sandbox refuse this: " + reason);
    }

    private static boolean isLoopback(String address) {
        try {
            // Only IP addresses are parsed, so that this never causes a DNS lookup.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isOwn(String host) {
        String name = name(host);
        if (name == null) {
            return false;
        }
        return LOOPBACK.matcher(name).matches() || (open && isUnownable(name));
    }

    /** Returns true for what no owner of a domain can let point here, and for the name that the user chose. */
    private boolean isUnownable(String name) {
        return name.equalsIgnoreCase(listening)
                || name.startsWith("[")
                || IPV4.matcher(name).matches()
                || name.indexOf('.') < 0
                || PRIVATE_NAMES.stream().anyMatch(name::endsWith);
    }

    /** Returns the name in lower case, without its port, or null if there is none. */
    private static String name(String host) {
        try {
            String name = new URI("http://" + host).getHost();
            return name == null ? null : name.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isSame(String origin, String host) {
        return host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }
}
