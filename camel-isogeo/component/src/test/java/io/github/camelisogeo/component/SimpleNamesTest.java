package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Predicate;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3: attributes in Simple, by Java names and by names of the JSON in brackets. */
class SimpleNamesTest extends FakeApiTestSupport {

    private static final String JSON = "{\"_id\":\"" + ID
            + "\",\"title\":\"Rivières\",\"abstract\":\"Eau\",\"type\":\"vectorDataset\",\"scale\":25000,"
            + "\"_created\":\"2017-01-01T00:00:00+00:00\",\"_modified\":\"2018-06-14T13:22:17.2880035+00:00\","
            + "\"modified\":\"2015-01-02T00:00:00\",\"_later\":{\"a\":1},"
            + "\"_creator\":{\"_id\":\"" + OTHER_ID + "\",\"contact\":{\"name\":\"Isogeo\"}},"
            + "\"contacts\":[{\"role\":\"author\",\"contact\":{\"_id\":\"a1\",\"name\":\"Ann\"}},"
            + "{\"role\":\"owner\",\"contact\":{\"_id\":\"b2\",\"name\":\"Bob\"}}],"
            + "\"coordinate-system\":{\"code\":2154}}";

    private Object simple(Object body, String text) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(body);
        Expression expression = context.resolveLanguage("simple").createExpression(text);
        expression.init(context);
        return expression.evaluate(exchange, Object.class);
    }

    private static Metadata record() throws Exception {
        return ModelJson.readBody(JSON, Metadata.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${body[_id]} | 0123456789abcdef0123456789abcdef",
                "${body[title]} | Rivières",
                "${body['abstract']} | Eau",
                "${body[abstract]} | Eau",
                "${body[type]} | vectorDataset",
                "${body[scale]} | 25000",
                "${body[_modified]} | 2018-06-14T13:22:17.2880035+00:00",
                "${body[modified]} | 2015-01-02T00:00:00",
                "${body[_creator][_id]} | fedcba9876543210fedcba9876543210",
                "${body[_creator][contact][name]} | Isogeo",
                "${body[contacts][0][contact][name]} | Ann",
                "${body[contacts][last][contact][name]} | Bob",
                "${body[contacts][1][role]} | owner",
                "${body[coordinate-system][code]} | 2154",
                "${body[_later][a]} | 1",
                "${body.title} | Rivières",
                "${body.modifiedAt} | 2018-06-14T13:22:17.2880035+00:00",
                "${body.creator.id} | fedcba9876543210fedcba9876543210",
                "${body.contacts[0].contact.name} | Ann",
                "${body.creator[_id]} | fedcba9876543210fedcba9876543210",
                "${body[_creator]} | {_id=fedcba9876543210fedcba9876543210, contact={name=Isogeo}}"
            })
    void findAttributes(String expression, String value) throws Exception {
        assertThat(simple(record(), expression)).hasToString(value);
    }

    @Test
    void findAttributesInLists() throws Exception {
        List<?> records = RecordList.of(List.of(record()));
        assertThat(simple(records, "${body[0][_creator][_id]}")).isEqualTo(OTHER_ID);
        assertThat(simple(record(), "${body[_creator][contact][email]}")).isNull();
        assertThat(simple(record(), "${body[keywords]}")).isNull();
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(record());
        Predicate predicate = context.resolveLanguage("simple").createPredicate("${body[type]} == 'vectorDataset'");
        predicate.init(context);
        assertThat(predicate.matches(exchange)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${body[_modifed]} | Metadata has no attribute `_modifed`, the most similar are: _modified",
                "${body[abstrat]} | abstract",
                "${body[_creator][_ids]} | Workgroup has no attribute `_ids`, the most similar are: _id",
                "${body[contacts][0][roles]} | the most similar are: role"
            })
    void aWrongNameLeadsToTheRightOne(String expression, String advice) throws Exception {
        Metadata record = record();
        Throwable thrown = catchThrowable(() -> simple(record, expression));
        assertThat(messages(thrown)).contains(advice).doesNotContain("Eau", "Isogeo Test", "Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${body._id}", "${body.titel}", "${body.abstract}"})
    void aWrongJavaNameDumpsNoRecord(String expression) throws Exception {
        Metadata record = record();
        Throwable thrown = catchThrowable(() -> simple(record, expression));
        assertThat(messages(thrown)).contains("Metadata").doesNotContain("Eau", "Ann", "25000");
    }

    private static String messages(Throwable thrown) {
        StringBuilder messages = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            messages.append(at.getMessage()).append('\n');
        }
        return messages.toString();
    }

    @Test
    void aMapThatARouteAsksForIsAPlainOne() throws Exception {
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(record());
        Map<?, ?> map = exchange.getMessage().getBody(Map.class);
        assertThat(map.get("nonsense")).isNull();
        assertThat(map.keySet().contains("_id")).isTrue();
        assertThat(map.get("_creator")).isInstanceOf(Map.class);
    }
}
