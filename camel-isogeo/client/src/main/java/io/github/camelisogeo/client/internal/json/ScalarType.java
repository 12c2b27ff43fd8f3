package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import io.github.camelisogeo.client.model.DateTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads and writes text, numbers, booleans and dates. */
enum ScalarType implements AttributeType {
    TEXT("text") {
        @Override
        public boolean fits(ValueKind kind) {
            return kind == ValueKind.PLAIN_TEXT || kind == ValueKind.ESCAPED_TEXT;
        }

        @Override
        public Object ofText(String text) {
            return text;
        }

        @Override
        Object valueOrNull(JsonParser parser) throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString((String) value);
        }
    },

    /** Integers, also those with a fraction of zeros: 1.0 is 1. */
    INTEGER("an integer") {
        @Override
        Object valueOrNull(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case VALUE_NUMBER_INT ->
                    parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? null : (Long) parser.getLongValue();
                case VALUE_NUMBER_FLOAT -> exact(parser.getDecimalValue());
                default -> null;
            };
        }

        private Long exact(BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                return null;
            }
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            FreeValues.writeInteger((Long) value, out);
        }
    },

    DECIMAL("a number") {
        @Override
        Object valueOrNull(JsonParser parser) throws IOException {
            return parser.currentToken().isNumeric() ? parser.getDecimalValue() : null;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((BigDecimal) value);
        }
    },

    BOOLEAN("true or false") {
        @Override
        Object valueOrNull(JsonParser parser) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                default -> null;
            };
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }
    },

    /** Any text, since {@link DateTime} keeps text that is not a date. */
    DATE_TIME("text with a date such as 2018-06-04") {
        @Override
        public boolean fits(ValueKind kind) {
            return kind == ValueKind.PLAIN_TEXT || kind == ValueKind.ESCAPED_TEXT;
        }

        @Override
        public Object ofText(String text) {
            return DateTime.asWritten(text);
        }

        @Override
        Object valueOrNull(JsonParser parser) throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING ? ofText(parser.getText()) : null;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    },

    /** The day of a date or a time stamp. */
    DAY("text with a day such as 2018-06-04") {
        @Override
        Object valueOrNull(JsonParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return null;
            }
            DateTime time = DateTime.asWritten(parser.getText());
            return time.isWellFormed() ? time.day() : null;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(((LocalDate) value).toString());
        }
    };

    private final String description;

    ScalarType(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    /** Reads the current token. Returns null if it is of another type. */
    abstract Object valueOrNull(JsonParser parser) throws IOException;

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        Object value = valueOrNull(parser);
        return value == null ? Misfit.at(parser) : value;
    }
}
