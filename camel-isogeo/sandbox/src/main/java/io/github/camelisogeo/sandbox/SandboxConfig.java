package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import java.nio.file.Path;
import java.util.List;

/**
 * The configuration of a sandbox.
 *
 * @param host the address to listen on
 * @param port the port to listen on, or 0 for any free port
 * @param data a file of records, one JSON document per line, or null; without any, the demonstration catalogue is served
 * @param given records to serve, each as a text or a map
 * @param records the number of records, made by repetition, or null for those of the data
 * @param accounts the accounts that can log in
 * @param faults the initial faults; their seed is also that of the demonstration catalogue
 * @param maxUpload the limit of a hosted file in megabytes
 */
record SandboxConfig(
        String host,
        int port,
        Path data,
        List<?> given,
        Integer records,
        Accounts accounts,
        Faults faults,
        int maxUpload) {

    static final String DEFAULT_CLIENT_ID = "sandbox-5f0d1c3b7a9e4286b1d2c3e4f5a60718";
    static final String DEFAULT_CLIENT_SECRET = Account.DEMONSTRATION_SECRET;
    static final String DEFAULT_USER = "user@sandbox.example";
    static final String DEFAULT_PASSWORD = Account.DEMONSTRATION_PASSWORD;

    static final int DEFAULT_MAX_UPLOAD = 100;

    private static final int LAST_PORT = 65535;

    /** The length of an array is the limit. */
    private static final int LARGEST_UPLOAD = 2000;

    SandboxConfig {
        require(port >= 0 && port <= LAST_PORT, "port is " + port + ", it must be between 0 and " + LAST_PORT);
        require(records == null || records > 0, "records is " + records + ", it must be 1 or more");
        require(
                maxUpload > 0 && maxUpload <= LARGEST_UPLOAD,
                "max upload is " + maxUpload + ", it must be between 1 and " + LARGEST_UPLOAD + " megabytes");
        require(!host.isBlank(), "host is blank");
        requireNamed(accounts.groupApplication(), "client id");
        requireNamed(accounts.userApplication(), "user client id");
        requireNamed(accounts.user(), "user");
    }

    private static void requireNamed(Account account, String what) {
        require(!account.name().isBlank(), what + " is blank");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
