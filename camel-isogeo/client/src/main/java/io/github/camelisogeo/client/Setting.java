package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * The account and the hosts of a client: what the user set, completed from the credentials file or the environment.
 *
 * @param account the account; it may still lack something that its grant needs
 */
record Setting(Account account, Platform platform, GivenUrls urls) {

    /**
     * What the user set. A component that isn't set is null.
     *
     * @param credentialsFile the file with the credentials of the application
     */
    record Given(Account account, CredentialsSource credentialsFile, Platform platform, GivenUrls urls) {

        /** Returns the complete setting. The environment counts only if neither an account nor a file is set. */
        Setting in(Map<String, String> environment) {
            if (credentialsFile != null) {
                return ofFile();
            }
            return account.isNothing() ? ofEnvironment(given(environment)) : decided(account, platform, urls);
        }

        /**
         * Returns the variables that have a value. An empty variable counts as not set, since containers and CI jobs pass on undefined
         * variables as empty ones.
         */
        private static Map<String, String> given(Map<String, String> environment) {
            Map<String, String> given = new HashMap<>(environment);
            given.values().removeIf(String::isBlank);
            return given;
        }

        /**
         * Returns the setting with the account of the file. The file's token URL applies only to the file's account, so that an account is
         * never sent to a host from another source.
         */
        private Setting ofFile() {
            if (account.clientId() != null || account.clientSecret() != null) {
                throw new IllegalArgumentException("credentialsFile is " + credentialsFile
                        + ", and clientId or clientSecret is set too: set either the file or these");
            }
            CredentialsFile file = CredentialsFile.read(credentialsFile);
            return decided(
                    file.account(account),
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
            return Word.find(Platform.class, name)
                    .orElseThrow(() -> new IllegalArgumentException("ISOGEO_PLATFORM is '" + name
                            + "', it must be one of: " + String.join(", ", Word.all(Platform.class))));
        }
    }
}
