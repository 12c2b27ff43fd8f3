package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Generates the constants for the names of headers. Camel's plugin reads only the fields that one class itself declares, so this class
 * contains the headers of results as well as those of parameters.
 */
final class ConstantsSource {

    private static final ClassName METADATA = ClassName.get("org.apache.camel.spi", "Metadata");

    private record Header(String constant, String name, String javaType, String description, String label) {

        Header(String constant, String name, String javaType, String description) {
            this(constant, name, javaType, description, "producer");
        }
    }

    private static final List<Header> OTHERS = List.of(
            new Header(
                    "OPERATION",
                    "CamelIsogeoOperation",
                    "String",
                    "The operation to call. It takes precedence over that of the endpoint."),
            new Header(
                    "LANG",
                    "CamelIsogeoLang",
                    "String",
                    "The language of labels (fr, en, es or pt). It takes precedence over that of the endpoint."),
            new Header(
                    "TAB",
                    "CamelIsogeoTab",
                    "String",
                    "The tab of the page on which a record is edited. Used by isogeo:address."),
            new Header(
                    "URL_TOKEN", "CamelIsogeoUrlToken", "String", "The urlToken of a share. Used by isogeo:address."),
            new Header(
                    "ACTION",
                    "CamelIsogeoAction",
                    "String",
                    "What to do with a feed: status, reconcile, replay, release, discard, reset, export or import. Used by isogeo:feed."),
            new Header(
                    "STATE_ID",
                    "CamelIsogeoStateId",
                    "String",
                    "The name of a consumer's state. Used by isogeo:feed, and set on reports of polls."),
            new Header(
                    "SINCE",
                    "CamelIsogeoSince",
                    "String",
                    "The instant from which on records must have changed to be replayed. Used by isogeo:feed."),
            new Header("STATUS", "CamelIsogeoStatus", "Integer", "Result: the HTTP status of the last answer."),
            new Header(
                    "RESULT_TOTAL",
                    "CamelIsogeoResultTotal",
                    "Long",
                    "Result of a search: the total number of records that match."),
            new Header(
                    "RESULT_TAGS",
                    "CamelIsogeoResultTags",
                    "java.util.Map",
                    "Result of a search for records: the tags of all records that match, and their labels."),
            new Header(
                    "RESULT_TAG_GROUPS",
                    "CamelIsogeoResultTagGroups",
                    "java.util.Map",
                    "Result of a search for records with tagsAsGroups: the tags grouped by filter. Each group is a map from labels to tags."),
            new Header(
                    "RESULT_ENVELOPE",
                    "CamelIsogeoResultEnvelope",
                    "java.util.Map",
                    "Result of a search for records: the envelope of all records that match, as GeoJSON."),
            new Header(
                    "RESULT_QUERY",
                    "CamelIsogeoResultQuery",
                    "io.github.camelisogeo.client.model.SearchQuery",
                    "Result of a search for records: the query as the API understood it."),
            new Header(
                    "CHANGE_TYPE",
                    "CamelIsogeoChangeType",
                    "String",
                    "Consumer: the kind of the change: created, updated or deleted.",
                    "consumer"),
            new Header(
                    "MODIFIED",
                    "CamelIsogeoModified",
                    "String",
                    "Consumer: the time when the record was last changed, in the format of the API.",
                    "consumer"),
            new Header(
                    "OWNER_ID",
                    "CamelIsogeoOwnerId",
                    "String",
                    "Consumer: the identifier of the workgroup that owns the record.",
                    "consumer"),
            new Header(
                    "SNAPSHOT",
                    "CamelIsogeoSnapshot",
                    "String",
                    "Consumer: true during the first reading of all records, last on its last exchange, and absent afterwards.",
                    "consumer"),
            new Header(
                    "ATTEMPT",
                    "CamelIsogeoAttempt",
                    "Integer",
                    "Consumer: how many times the change has been delivered, including this time.",
                    "consumer"),
            new Header(
                    "CHANGED_FIELDS",
                    "CamelIsogeoChangedFields",
                    "java.util.List",
                    "Consumer with hashOf: the names of the attributes that differ from the version that was delivered before. As text, they are comma-separated.",
                    "consumer"),
            new Header(
                    "BEFORE",
                    "CamelIsogeoBefore",
                    "io.github.camelisogeo.client.model.Metadata",
                    "Consumer with keepBefore: the version that was delivered before.",
                    "consumer"),
            new Header(
                    "DRY_RUN",
                    "CamelIsogeoDryRun",
                    "Boolean",
                    "Producer: whether to keep the requests that would write, in place of sending them. It takes precedence over the option"
                            + " of the endpoint. Consumer with dryRun: true on each exchange, so that what follows writes nothing either.",
                    "common"),
            new Header(
                    "SUBRESOURCES",
                    "CamelIsogeoSubresources",
                    "String",
                    "What happens to attributes of the body that the operation doesn't write: warn, refuse or write. It takes precedence over the option of the endpoint."),
            new Header(
                    "IF_UNMODIFIED_SINCE",
                    "CamelIsogeoIfUnmodifiedSince",
                    "Object",
                    "The instant after which the object must not have been modified: text, a date or an Instant, or body._modified. It takes precedence over the option of the endpoint."),
            new Header(
                    "ALLOW_UNKNOWN",
                    "CamelIsogeoAllowUnknown",
                    "Boolean",
                    "Whether a JSON body may have unknown attributes whose names are near to known ones, and values of another type than the attribute's. It takes precedence over the option of the endpoint."),
            new Header("UPSERT", "CamelIsogeoUpsert", "String", "Result of an upsert: created, updated or unchanged."),
            new Header(
                    "RESULT_SUBRESOURCES",
                    "CamelIsogeoResultSubresources",
                    "java.util.List",
                    "Result with subresources=write: the sub-resources that were written, as WrittenSubresource."),
            new Header(
                    "REPORT",
                    "CamelIsogeoReport",
                    "Boolean",
                    "Consumer with sendReport: true on the exchange with the report of a poll.",
                    "consumer"));

    private ConstantsSource() {}

    static TypeSpec of(List<Option> options) {
        TypeSpec.Builder type = TypeSpec.classBuilder("IsogeoConstants")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The headers that the component reads and sets.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        OTHERS.forEach(header -> type.addField(field(header)));
        for (Option option : options) {
            type.addField(field(new Header(
                    constant(option.name()), option.header(), typeName(option.javaType()), option.description())));
        }
        return type.build();
    }

    private static String typeName(Class<?> type) {
        return type.getPackage() == String.class.getPackage() ? type.getSimpleName() : type.getName();
    }

    private static FieldSpec field(Header header) {
        return FieldSpec.builder(String.class, header.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", OperationParametersSource.escaped(header.description()))
                .addAnnotation(AnnotationSpec.builder(METADATA)
                        .addMember("label", "$S", header.label())
                        .addMember("description", "$S", header.description())
                        .addMember("javaType", "$S", header.javaType())
                        .build())
                .initializer("$S", header.name())
                .build();
    }

    private static String constant(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
