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
 * Changes of many records at once, as requests: {@code BulkEdition.of(ids).addKeywords(list)}. Nothing is sent before the requests are
 * handed to {@link io.github.camelisogeo.client.api.MetadataBulkApi#send}.
 *
 * <p>How the API wants plain values (title, scale and the like) is not documented: they are sent as the value itself.
 */
public final class BulkEdition {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Id> ids;

    private BulkEdition(List<Id> ids) {
        this.ids = ids;
    }

    /**
     * Changes of these records.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static BulkEdition of(Collection<Id> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "a change of many records names none: give the identifiers of one or more");
        }
        return new BulkEdition(List.copyOf(ids));
    }

    /** Changes of these records. */
    public static BulkEdition of(Id... ids) {
        return of(Arrays.asList(ids));
    }

    /** Tags the records with keywords, besides those they have. */
    public BulkRequest addKeywords(List<Keyword> keywords) {
        return objects(BulkAction.ADD, BulkTarget.KEYWORDS, keywords);
    }

    /** Tags the records with these keywords only. */
    public BulkRequest replaceKeywords(List<Keyword> keywords) {
        return objects(BulkAction.UPDATE, BulkTarget.KEYWORDS, keywords);
    }

    /** Takes keywords off the records. */
    public BulkRequest deleteKeywords(List<Keyword> keywords) {
        return objects(BulkAction.DELETE, BulkTarget.KEYWORDS, keywords);
    }

    /** Puts the records into catalogs, besides those that hold them. */
    public BulkRequest addCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.ADD, BulkTarget.CATALOGS, catalogs);
    }

    /** Puts the records into these catalogs only. */
    public BulkRequest replaceCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.UPDATE, BulkTarget.CATALOGS, catalogs);
    }

    /** Takes the records out of catalogs. */
    public BulkRequest deleteCatalogs(List<Catalog> catalogs) {
        return objects(BulkAction.DELETE, BulkTarget.CATALOGS, catalogs);
    }

    /** Names contacts in the records, besides those that are named. */
    public BulkRequest addContacts(List<Contact> contacts) {
        return objects(BulkAction.ADD, BulkTarget.CONTACTS, contacts);
    }

    /** Names these contacts only. */
    public BulkRequest replaceContacts(List<Contact> contacts) {
        return objects(BulkAction.UPDATE, BulkTarget.CONTACTS, contacts);
    }

    /** Takes contacts out of the records. */
    public BulkRequest deleteContacts(List<Contact> contacts) {
        return objects(BulkAction.DELETE, BulkTarget.CONTACTS, contacts);
    }

    /** Gives all records this title. */
    public BulkRequest title(String title) {
        return text(BulkTarget.TITLE, title);
    }

    /** Gives all records this abstract, in Markdown. */
    public BulkRequest abstractText(String text) {
        return text(BulkTarget.ABSTRACT, text);
    }

    /** Says of all records in which context the data were collected, in Markdown. */
    public BulkRequest collectionContext(String text) {
        return text(BulkTarget.COLLECTION_CONTEXT, text);
    }

    /** Says of all records how the data were collected, in Markdown. */
    public BulkRequest collectionMethod(String text) {
        return text(BulkTarget.COLLECTION_METHOD, text);
    }

    /** Says of all records since when the data are valid. */
    public BulkRequest validFrom(DateTime date) {
        return text(BulkTarget.VALID_FROM, date.toString());
    }

    /** Comments the validity of all records. */
    public BulkRequest validityComment(String text) {
        return text(BulkTarget.VALIDITY_COMMENT, text);
    }

    /** Gives all records this resolution, in metres. */
    public BulkRequest distance(BigDecimal metres) {
        return plain(BulkTarget.DISTANCE, JSON.numberNode(metres));
    }

    /** Gives all records this denominator of a scale. */
    public BulkRequest scale(long denominator) {
        return plain(BulkTarget.SCALE, JSON.numberNode(denominator));
    }

    /** Gives all records this encoding of characters. */
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

    @SuppressWarnings("unchecked") // JSON objects have text for keys.
    private BulkRequest objects(BulkAction action, BulkTarget target, List<? extends Model> objects) {
        if (objects.isEmpty() && !action.equals(BulkAction.UPDATE)) {
            throw new IllegalArgumentException(action + " of " + target + " names none: give one or more");
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
