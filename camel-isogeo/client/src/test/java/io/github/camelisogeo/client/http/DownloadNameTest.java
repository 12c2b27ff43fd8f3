package io.github.camelisogeo.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files in all the ways in which servers write them. */
class DownloadNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "attachment; filename=\"=?utf-8?B?w6l0w6kuemlw?=\" | été.zip",
                "attachment; filename==?utf-8?b?w6l0w6kuemlw?= | été.zip",
                "attachment; filename=\"=?UTF-8?Q?mon_=C3=A9t=C3=A9.zip?=\" | mon été.zip",
                "attachment; filename=\"=?utf-8*fr?q?=C3=A9?= =?utf-8*fr?q?t=C3=A9?=\" | été",
                "attachment; filename=\"=?utf-8?B?w6l0ww==?= =?utf-8?B?qS56aXA=?=\" | été.zip",
                "attachment; filename=\"=?utf-8?B?Li4vLi4vZXRjL3Bhc3N3ZA==?=\" | passwd",
                "attachment; filename=\"=?unknown?Q?a?=.zip\" | =?unknown?Q?a?=.zip",
                "attachment; filename=\"=?utf-8?Q?a=ZZ?=\" | =?utf-8?Q?a=ZZ?=",
                "attachment; filename=\"x.zip\"; filename*=UTF-8''%C3%A9t%C3%A9.zip | été.zip",
                "attachment; filename=plain.zip | plain.zip",
                "attachment | "
            })
    void isRead(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"été (1) <x>:a*b?.zip | été 1 xab.zip", "a_b-c.d e | a_b-c.d e"})
    void isCleaned(String name, String clean) {
        assertThat(ContentDisposition.cleaned(name)).isEqualTo(clean);
    }
}
