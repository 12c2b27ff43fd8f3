package io.github.camelisogeo.sync.internal.jdbc;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says who has a lease, for the operator who looks for it. */
final class LeaseOwner {

    private static final int MOST_HOST_CHARACTERS = 255;

    private LeaseOwner() {}

    static String described() {
        return "process " + ProcessHandle.current().pid() + " on host " + Host.NAME;
    }

    /** Asked for once, because a name service may be slow. */
    private static final class Host {

        static final String NAME = name();

        private static String name() {
            try {
                String name = InetAddress.getLocalHost().getHostName();
                return name.substring(0, Math.min(name.length(), MOST_HOST_CHARACTERS));
            } catch (UnknownHostException e) {
                return "unknown";
            }
        }
    }
}
