package io.github.camelisogeo.client.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.api.KeywordOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clientCredentials",
                "client-credentials",
                "CLIENT_CREDENTIALS",
                "CLIENTCREDENTIALS",
                "Client Credentials"
            })
    void aConstantIsFoundInEveryForm(String text) {
        assertThat(Word.find(GrantType.class, text)).contains(GrantType.CLIENT_CREDENTIALS);
    }

    @Test
    void aConstantIsFoundByItsWordToo() {
        assertThat(Word.find(KeywordOrder.class, "count.group")).contains(KeywordOrder.COUNT_GROUP);
        assertThat(Word.find(Platform.class, "prud")).isEmpty();
        assertThat(Word.find(Platform.class, "")).isEmpty();
    }

    @Test
    void constantsShowHowTheyAreWritten() {
        assertThat(Word.all(GrantType.class))
                .containsExactly("clientCredentials", "password", "authorizationCode", "refreshToken");
        assertThat(GrantType.REFRESH_TOKEN).hasToString("refreshToken");
        assertThat(Language.FR).hasToString("fr");
        assertThat(Platform.QA).hasToString("qa");
    }
}
