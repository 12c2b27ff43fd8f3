package io.github.camelisogeo.client.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Creates the requests for bulk changes: {@code BulkEdition.of(ids).addKeywords(list)}. Nothing is sent until the requests are passed to
 * {@link io.github.camelisogeo.client.api.MetadataBulkApi#send}. Immutable.
 *
 * <p>The API's documentation doesn't say how plain values (title, scale and so on) must be sent. They are sent as the value itself.
 */
public final class BulkEdition {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Id> ids;

    private BulkEdition(List<Id> ids) {
        this.ids = ids;
    }

    /**
     * Starts changes to the records with these identifiers.
     *
     * @throws IllegalArgumentException if there are no identifiers
     */
    public static BulkEdition of(Collection<Id> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "a bulk change has no records: it must have the identifier of at least one");
        }
        return new BulkEdition(List.copyOf(ids));
    }

    /**
     * Starts changes to the records with these identifiers.
     *
     * @throws IllegalArgumentException if there are no identifiers
     */
    public static BulkEdition of(Id... ids) {
        return of(Arrays.asList(ids));
    }

    /** Adds keywords to those of the records. */
    public BulkRequest addKeywords(List<Keyword> keywords) {
        return objects(BulkAction.ADD, BulkTarget.KEYWORDS, keywords);
    }

    /** Replaces the keywords of the records with these. */
    public BulkRequest replaceKeywords(List<Keyword> keywords) {
        return objects(BulkAction.UPDATE, BulkTarget.KEYWORDS, keywords);
    }

    /** Removes keywords from the records. */
    public BulkRequest deleteKeywords(List<Keyword> keywords) {
        return objects(BulkAction.DELETE, BulkTarget.KEYWORDS, keywords);
    }

    /** Adds the records to catalogs. They stay in those that already contain them. */
    public BulkRequest addCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.ADD, BulkTarget.CATALOGS, catalogs);
    }

    /** Adds the records to these catalogs and removes them from all others. */
    public BulkRequest replaceCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.UPDATE, BulkTarget.CATALOGS, catalogs);
    }

    /** Removes the records from catalogs. */
    public BulkRequest deleteCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.DELETE, BulkTarget.CATALOGS, catalogs);
    }

    /** Adds contacts to those of the records. */
    public BulkRequest addContacts(List<Contact> contacts) {
        return objects(BulkAction.ADD, BulkTarget.CONTACTS, contacts);
    }

    /** Replaces the contacts of the records with these. */
    public BulkRequest replaceContacts(List<Contact> contacts) {
        return objects(BulkAction.UPDATE, BulkTarget.CONTACTS, contacts);
    }

    /** Removes contacts from the records. */
    public BulkRequest deleteContacts(List<Contact> contacts) {
        return objects(BulkAction.DELETE, BulkTarget.CONTACTS, contacts);
    }

    /** Sets the title of the records. */
    public BulkRequest title(String title) {
        return text(BulkTarget.TITLE, title);
    }

    /** Sets the abstract of the records, in Markdown. */
    public BulkRequest abstractText(String text) {
        return text(BulkTarget.ABSTRACT, text);
    }

    /** Sets the context in which the data were collected, in Markdown. */
    public BulkRequest collectionContext(String text) {
        return text(BulkTarget.COLLECTION_CONTEXT, text);
    }

    /** Sets the method with which the data were collected, in Markdown. */
    public BulkRequest collectionMethod(String text) {
        return text(BulkTarget.COLLECTION_METHOD, text);
    }

    /** Sets the date from which the data are valid. */
    public BulkRequest validFrom(DateTime date) {
        return text(BulkTarget.VALID_FROM, date.toString());
    }

    /** Sets the comment on the validity of the data. */
    public BulkRequest validityComment(String text) {
        return text(BulkTarget.VALIDITY_COMMENT, text);
    }

    /** Sets the resolution of the data, in metres. */
    public BulkRequest distance(BigDecimal metres) {
        return plain(BulkTarget.DISTANCE, JSON.numberNode(metres));
    }

    /** Sets the denominator of the scale of the data. */
    public BulkRequest scale(long denominator) {
        return plain(BulkTarget.SCALE, JSON.numberNode(denominator));
    }

    /** Sets the character encoding of the data. */
    public BulkRequest codePage(String encoding) {
        return text(BulkTarget.CODE_PAGE, encoding);
    }

    private BulkRequest text(BulkTarget target, String value) {
        return plain(target, JSON.textNode(value));
    }

    private BulkRequest plain(BulkTarget target, JsonNode value) {
        return request(BulkAction.UPDATE, target).toBuilder()
                .otherAttributes(Map.of("model", value))
                .build();
    }

    @SuppressWarnings("unchecked") // The keys of a JSON object are strings.
    private BulkRequest objects(BulkAction action, BulkTarget target, List<? extends Model> objects) {
        if (objects.isEmpty() && !action.equals(BulkAction.UPDATE)) {
            throw new IllegalArgumentException(action + " of " + target + " has no values: it must have at least one");
        }
        List<Map<String, Object>> model = objects.stream()
                .map(object ->
                        (Map<String, Object>) ModelJson.mapper().convertValue(ModelJson.toTree(object), Map.class))
                .toList();
        return request(action, target).toBuilder().model(model).build();
    }

    private BulkRequest request(BulkAction action, BulkTarget target) {
        return BulkRequest.builder()
                .action(action)
                .target(target)
                .query(Map.of(BulkRequests.IDS, ids.stream().map(Id::hex).toList()))
                .build();
    }
}
