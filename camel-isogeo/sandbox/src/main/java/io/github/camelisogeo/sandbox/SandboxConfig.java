package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.control.Faults;
import io.github.camelisogeo.sandbox.login.Account;
import io.github.camelisogeo.sandbox.login.Accounts;
import java.nio.file.Path;

/**
 * How a sandbox is set up.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param data a file of records, one JSON document a line; null for the built-in demonstration catalogue
 * @param records how many records, made by repetition; null for those of the data
 * @param accounts who may come in
 * @param faults those of the start; their seed is that of the demonstration catalogue too
 */
record SandboxConfig(String host, int port, Path data, Integer records, Accounts accounts, Faults faults) {

    static final String DEFAULT_CLIENT_ID = "sandbox-5f0d1c3b7a9e4286b1d2c3e4f5a60718";
    static final String DEFAULT_CLIENT_SECRET = Account.DEMONSTRATION_SECRET;
    static final String DEFAULT_USER = "user@sandbox.example";
    static final String DEFAULT_PASSWORD = Account.DEMONSTRATION_PASSWORD;

    private static final int LAST_PORT = 65535;

    SandboxConfig {
        require(port >= 0 && port <= LAST_PORT, "port is " + port + ", it must be between 0 and " + LAST_PORT);
        require(records == null || records > 0, "records is " + records + ", it must be 1 or more");
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
