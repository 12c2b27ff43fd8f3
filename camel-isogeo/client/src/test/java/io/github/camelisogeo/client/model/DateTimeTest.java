package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2018-06-04, 2018-06-04T00:00:00Z",
        "2018-06-04T00:00:00, 2018-06-04T00:00:00Z",
        "2018-06-04T10:20, 2018-06-04T10:20:00Z",
        "2018-06-04T10:20:30+00:00, 2018-06-04T10:20:30Z",
        "2014-10-02T00:00:00+00, 2014-10-02T00:00:00Z",
        "2018-06-04T00:00:00Z, 2018-06-04T00:00:00Z",
        "2018-06-04T02:00:00.1234567+02:00, 2018-06-04T00:00:00.123456700Z",
        "2018-06-04T02:00:00-0330, 2018-06-04T05:30:00Z",
        "2018-06-04T00:00:00.5+00:00, 2018-06-04T00:00:00.5Z",
        "2019-05-17T13:01:08.5591+00:00, 2019-05-17T13:01:08.559100Z",
        "0001-01-01T00:00:00, 0001-01-01T00:00:00Z",
        "2018-06-04t10:20:30z, 2018-06-04T10:20:30Z",
        "2018-06-04T10, 2018-06-04T10:00:00Z",
        "2018-06-04T10+02, 2018-06-04T08:00:00Z",
        "'2018-06-04T10:20:30,5Z', 2018-06-04T10:20:30.5Z",
    })
    void understandsAllShapesAndKeepsTheText(String text, Instant instant) {
        DateTime time = DateTime.parse(text);

        assertThat(time.instant()).isEqualTo(instant);
        assertThat(time).hasToString(text);
        assertThat(time.isDay()).isEqualTo(text.length() == 10);
        assertThat(time.day()).isEqualTo(LocalDate.parse(text.substring(0, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "20180604, 2018-06-04T00:00:00Z",
        "20180604T1020, 2018-06-04T10:20:00Z",
        "20180604T102030.25+0200, 2018-06-04T08:20:30.250Z",
        "20180604T10Z, 2018-06-04T10:00:00Z",
    })
    void understandsTheBasicFormOfIso8601(String text, Instant instant) {
        DateTime time = DateTime.parse(text);

        assertThat(time.instant()).isEqualTo(instant);
        assertThat(time).hasToString(text);
        assertThat(time.day()).isEqualTo(LocalDate.of(2018, 6, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "201806",
                "2018-0604",
                "2018-06-04T1",
                "2018-06-04T10:20:",
                "2018-06-04T10:2030",
                "2018-6-4",
                "2018-02-30",
                "2018-06-04T",
                "2018-06-04 10:20:30",
                "2018-06-04T25:00:00",
                "2018-06-04T10:20:30.",
                "2018-06-04T10:20:30.1234567890",
                "2018-06-04T10:20:30+",
                "2018-06-04T10:20:30+99:00",
                "2018-06-04T10:20:30Zz",
                "2018-06-04T10:20:30+01:00:00",
                "12018-06-04",
                "yesterday"
            })
    void keepsAnAnswerThatIsNoDateAndRefusesIfAsked(String text) {
        DateTime time = DateTime.asWritten(text);

        assertThat(time).hasToString(text);
        assertThat(time.isWellFormed()).isFalse();
        assertThat(time.isDay()).isFalse();
        assertThat(time.optionalInstant()).isEmpty();
        assertThatThrownBy(time::instant).isInstanceOf(DateTimeException.class).hasMessageContaining("`" + text + "`");
        assertThatThrownBy(() -> DateTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + text + "` is not a date");
    }

    @Test
    void writesAsTheApiDoes() {
        assertThat(DateTime.of(Instant.parse("2019-05-17T13:01:08.5591Z")))
                .hasToString("2019-05-17T13:01:08.5591000+00:00");
        assertThat(DateTime.of(Instant.parse("2019-05-17T13:01:08.123456789Z")))
                .hasToString("2019-05-17T13:01:08.123456789+00:00");
        assertThat(DateTime.of(OffsetDateTime.parse("2019-05-17T13:01:08+02:00")))
                .hasToString("2019-05-17T13:01:08.0000000+02:00");
        assertThat(DateTime.of(LocalDate.of(2018, 6, 4))).hasToString("2018-06-04");
    }

    @Test
    void neverLosesASecondOfAnOddOffset() {
        OffsetDateTime odd = OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 9, 21));

        assertThat(DateTime.of(odd).instant()).isEqualTo(odd.toInstant());
    }

    @Test
    void isEqualByTextAndComparedByTime() {
        DateTime day = DateTime.parse("2018-06-04");
        DateTime midnight = DateTime.parse("2018-06-04T02:00:00+02:00");

        assertThat(day).isNotEqualTo(midnight).isEqualTo(DateTime.parse("2018-06-04"));
        assertThat(day.isSameInstant(midnight)).isTrue();
        assertThat(DateTime.asWritten("x").isSameInstant(DateTime.asWritten("x")))
                .isFalse();
        assertThat(Stream.of("what", "2018-06-05", "2018-06-04T23:00:00+00:00", "2018-06-04T23:30:00+01:00")
                        .map(DateTime::asWritten)
                        .sorted()
                        .map(DateTime::toString))
                .containsExactly("2018-06-04T23:30:00+01:00", "2018-06-04T23:00:00+00:00", "2018-06-05", "what");
    }
}
