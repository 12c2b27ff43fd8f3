package io.github.camelisogeo.client;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Who asks, and where: what the user gives, with what a file of credentials and the environment add.
 *
 * @param account not complete yet: it may lack what its grant needs
 */
record Setting(Account account, Platform platform, GivenUrls urls) {

    /**
     * What the user gives, null where nothing is.
     *
     * @param credentialsFile the file in which the account stands
     */
    record Given(Account account, Path credentialsFile, Platform platform, GivenUrls urls) {

        /** The environment is asked only where neither an account nor a file is given. */
        Setting in(Map<String, String> environment) {
            if (credentialsFile != null) {
                return ofFile();
            }
            return account.isNothing() ? ofEnvironment(given(environment)) : decided(account, platform, urls);
        }

        /** A name that is set to nothing is not set: containers and CI pass on what their own environment lacks. */
        private static Map<String, String> given(Map<String, String> environment) {
            Map<String, String> given = new HashMap<>(environment);
            given.values().removeIf(String::isBlank);
            return given;
        }

        /** An account is never sent to a host that somebody else names: the file's URL counts only for the file. */
        private Setting ofFile() {
            if (account.clientId() != null || account.clientSecret() != null) {
                throw new IllegalArgumentException("credentialsFile is " + credentialsFile
                        + ", and clientId or clientSecret is given too: give one or the other");
            }
            CredentialsFile file = CredentialsFile.read(credentialsFile);
            return decided(
                    file.account(account.grant(), account.username(), account.password()),
                    platform,
                    saysWhere() ? urls : new GivenUrls(null, file.tokenUrl(), null, urls.scan(), urls.services()));
        }

        private Setting ofEnvironment(Map<String, String> environment) {
            Account named = Account.of(environment, account.grant());
            if (saysWhere()) {
                return decided(named, platform, urls);
            }
            String platformName = environment.get("ISOGEO_PLATFORM");
            return decided(
                    named,
                    platformName == null ? null : platform(platformName),
                    new GivenUrls(
                            environment.get("ISOGEO_API_URL"),
                            null,
                            environment.get("ISOGEO_ID_URL"),
                            urls.scan(),
                            urls.services()));
        }

        private boolean saysWhere() {
            return platform != null || urls.meanCustom();
        }

        private static Setting decided(Account account, Platform platform, GivenUrls urls) {
            return new Setting(account, platform == null ? urls.platform() : platform, urls);
        }

        private static Platform platform(String name) {
            for (Platform platform : Platform.values()) {
                if (platform.name().equalsIgnoreCase(name)) {
                    return platform;
                }
            }
            throw new IllegalArgumentException("ISOGEO_PLATFORM is '" + name + "', it must be prod, qa or custom");
        }
    }
}
