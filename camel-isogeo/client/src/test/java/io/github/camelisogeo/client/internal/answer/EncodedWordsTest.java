package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that writers of headers have spoilt, beside those that the downloads of HostedFilesTest meet. */
class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?UTF-8?Q?a?b?= | a?b",
                "=?UTF-8?Q?=ZZ=C3=A9=?= | =ZZé=",
                "=?UTF-8?Q?50=25=?= | 50%=",
                "=?UTF-8?B?w6k?= | é",
                "=?UTF-8*fr?Q?a?= | a",
                "=?utf-8?Q?a?= =?utf-8?Q?b?c?= | ab?c",
                "pre =?utf-8?Q?a?= post | pre a post",
                "=?utf-8?Q?a | =?utf-8?Q?a",
                "=?nope?Q?abc?= | =?nope?Q?abc?="
            })
    void areReadAsFarAsTheyCanBe(String text, String decoded) {
        assertThat(EncodedWords.decoded(text)).isEqualTo(decoded);
    }
}
