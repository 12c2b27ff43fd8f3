package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelisogeo.client.internal.http.Hosts;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the names in the environment mean, when neither an account nor a file is given (semantics 1.15). */
class EnvironmentTest {

    private static final Map<String, String> GROUP =
            Map.of("ISOGEO_API_GROUP_CLIENT_ID", "group", "ISOGEO_API_GROUP_CLIENT_SECRET", "s1");
    private static final Map<String, String> DEV = Map.of("ISOGEO_API_DEV_ID", "dev", "ISOGEO_API_DEV_SECRET", "s2");
    private static final Map<String, String> USER = Map.of(
            "ISOGEO_API_USER_LEGACY_CLIENT_ID", "user",
            "ISOGEO_API_USER_LEGACY_CLIENT_SECRET", "s3",
            "ISOGEO_USER_NAME", "jean",
            "ISOGEO_USER_PASSWORD", "pw");

    @SafeVarargs
    private static Map<String, String> all(Map<String, String>... parts) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    private static Setting setting(GrantType grant, Map<String, String> environment) {
        return new Setting.Given(
                        Account.of(grant, null, null, null, null),
                        null,
                        null,
                        new GivenUrls(null, null, null, null, null))
                .in(environment);
    }

    private static Account account(GrantType grant, Map<String, String> environment) {
        return setting(grant, environment).account().complete();
    }

    private static Hosts hosts(Map<String, String> environment) {
        Setting setting = setting(null, environment);
        return setting.platform().hosts(setting.urls());
    }

    @Test
    void aGroupApplicationComesFirstUnlessAUserIsAskedFor() {
        assertThat(account(null, all(GROUP, DEV, USER)).clientId()).isEqualTo("group");
        assertThat(account(null, all(DEV, USER)).clientId()).isEqualTo("dev");
        assertThat(account(null, USER)).isEqualTo(Account.of(GrantType.PASSWORD, "user", "s3", "jean", "pw"));
        assertThat(account(GrantType.PASSWORD, all(GROUP, USER)).clientId()).isEqualTo("user");
    }

    @Test
    void whatIsSetToNothingIsNotSet() {
        Map<String, String> blank = Map.of(
                "ISOGEO_API_GROUP_CLIENT_ID", "",
                "ISOGEO_API_GROUP_CLIENT_SECRET", " ",
                "ISOGEO_PLATFORM", "",
                "ISOGEO_API_URL", "");
        assertThat(account(null, all(DEV, blank)).clientId()).isEqualTo("dev");
        assertThat(setting(null, all(DEV, blank)).platform()).isEqualTo(Platform.PROD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(null, blank))
                .withMessageContaining(
                        "clientId is missing: set it, or the environment variable ISOGEO_API_GROUP_CLIENT_ID");
    }

    @Test
    void whatIsMissingIsNamedByAVariableThatTheGrantReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(GrantType.PASSWORD, GROUP))
                .withMessage(
                        "clientId is missing: set it, or the environment variable ISOGEO_API_USER_LEGACY_CLIENT_ID, "
                                + "since the grant password needs it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(null, Map.of("ISOGEO_USER_NAME", "jean", "ISOGEO_USER_PASSWORD", "pw")))
                .withMessageContaining("ISOGEO_API_USER_LEGACY_CLIENT_ID");
    }

    @Test
    void thePlatformIsNamedOrFollowsFromTheUrls() {
        assertThat(setting(null, all(GROUP, Map.of("ISOGEO_PLATFORM", "QA"))).platform())
                .isEqualTo(Platform.QA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting(null, Map.of("ISOGEO_PLATFORM", "int")))
                .withMessage("ISOGEO_PLATFORM is 'int', it must be one of: prod, qa, custom");
        assertThat(setting(null, Map.of("ISOGEO_ID_URL", "https://id.example.org"))
                        .platform())
                .isEqualTo(Platform.CUSTOM);
    }

    @Test
    void oneOfTheUrlsServesBoth() {
        Hosts ofApi = hosts(Map.of("ISOGEO_API_URL", "https://geo.example.org/api"));
        assertThat(ofApi.api()).hasToString("https://geo.example.org/api/");
        assertThat(ofApi.token()).hasToString("https://geo.example.org/api/oauth/token");
        Hosts ofIdentity = hosts(Map.of("ISOGEO_ID_URL", "https://id.example.org/"));
        assertThat(ofIdentity.api()).hasToString("https://id.example.org/");
        assertThat(ofIdentity.token()).hasToString("https://id.example.org/oauth/token");
        Hosts ofBoth =
                hosts(Map.of("ISOGEO_API_URL", "https://api.example.org", "ISOGEO_ID_URL", "https://id.example.org"));
        assertThat(ofBoth.api()).hasToString("https://api.example.org/");
        assertThat(ofBoth.token()).hasToString("https://id.example.org/oauth/token");
        Hosts named = hosts(Map.of("ISOGEO_PLATFORM", "qa", "ISOGEO_ID_URL", "https://id.example.org"));
        assertThat(named.api()).hasToString("https://v1.api.qa.isogeo.com/");
        assertThat(named.token()).hasToString("https://id.example.org/oauth/token");
    }
}
