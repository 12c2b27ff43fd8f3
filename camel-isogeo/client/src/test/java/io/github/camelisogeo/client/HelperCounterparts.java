package io.github.camelisogeo.client;

import static io.github.camelisogeo.client.model.ModelJson.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.address.AddressBases;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.address.EditTab;
import io.github.camelisogeo.client.internal.answer.FileNames;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.label.Labels;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.DuplicateLabels;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.client.model.SearchQuery;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Wkt;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** For each helper of the Python SDK what answers the same question here. */
final class HelperCounterparts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES_OF_ADDRESSES = Map.of(
            "oc", "openCatalog",
            "csw_getcap", "cswCapabilities",
            "csw_getrec", "cswRecord",
            "csw_getrecords", "cswRecords",
            "pixup_portal", "pixUp");

    private HelperCounterparts() {}

    /** What ours answers; where the SDK's answers are read as booleans, null or lists, so are ours. */
    static JsonNode answer(String function, JsonNode args, JsonNode expected) {
        return switch (function) {
            case "check_is_uuid" -> tree(args.get(0).isTextual() && Id.isIdentifier(text(args, 0)));
            case "convert_uuid" -> tree(converted(Id.of(args.get(0).asText()), args.get(1)));
            case "convert_octets" -> tree(Labels.in("fr").size(args.get(0).longValue()));
            case "hlpr_datetimes" -> tree(Map.of("datetime", dateTime(text(args, 0))));
            case "encoded_words_to_text" -> tree(FileNames.of(text(args, 0)));
            case "get_url_base_from_url_token" ->
                tree(tokenUrl(args).apiOfToken().replaceFirst("/$", ""));
            case "guess_platform_from_url" -> tree(platform(tokenUrl(args).platform()));
            case "get_view_url" -> tree(view(text(args, 0), args.get(1)));
            case "get_edit_url" -> tree(edit(Platform.PROD, args));
            case "get_edit_url on qa" -> tree(edit(Platform.QA, args));
            case "check_edit_tab (all types)" -> tabs(EditTab.of(text(args, 0)), expected);
            case "check_edit_tab" -> throw new IllegalArgumentException("doesn't compile: a type is a MetadataType");
            case "check_request_parameters" -> checked(args.get(0));
            case "tags_to_dict" -> grouped(args, expected);
            case "IsogeoTranslator.tr" ->
                tree(Optional.ofNullable(Labels.in(text(args, 0)).label(text(args, 1), text(args, 2)))
                        .orElse("String not found"));
            default -> ofModel(function, args, expected);
        };
    }

    private static JsonNode ofModel(String function, JsonNode args, JsonNode expected) {
        JsonNode model = args.get(0);
        Addresses addresses = args.size() > 1 && args.get(1).isTextual() ? at(text(args, 1)) : addresses(Platform.PROD);
        return switch (function) {
            case "Metadata.title_or_name" -> {
                Metadata record = read(model, Metadata.class);
                yield tree(args.size() > 1 ? record.slug() : record.titleOrName());
            }
            case "Metadata.groupName" -> tree(read(model, Metadata.class).groupName());
            case "Metadata.signature" ->
                tree(read(model, Metadata.class)
                        .signature(args.size() > 1 ? JSON.convertValue(args.get(1), String[].class) : new String[0]));
            case "Metadata.admin_url" -> orAsExpected(addresses.record(read(model, Metadata.class)), expected);
            case "Share.opencatalog_url" -> orAsExpected(addresses.openCatalog(read(model, Share.class)), expected);
            case "Share.admin_url" ->
                tree(addresses.share(read(model, Share.class)).toString());
            case "Application.admin_url" ->
                tree(addresses.application(read(model, Application.class)).toString());
            case "Specification.isLocked" ->
                tree(read(model, Specification.class).isLocked());
            case "Workgroup.name" -> tree(read(model, Workgroup.class).name());
            case "User.email" -> tree(read(model, User.class).email());
            case "User.name" -> tree(read(model, User.class).name());
            default -> throw new AssertionError("no counterpart of " + function);
        };
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    private static String text(JsonNode args, int index) {
        return args.get(index).textValue();
    }

    /** Where the SDK says false or None, ours is empty. */
    private static JsonNode orAsExpected(Optional<URI> ours, JsonNode expected) {
        boolean none = expected.isNull() || expected.isBoolean() && !expected.booleanValue();
        return ours.map(address -> tree(address.toString())).orElse(none ? expected : tree(null));
    }

    private static String converted(Id id, JsonNode mode) {
        if (!mode.isInt()) {
            throw new IllegalArgumentException("doesn't compile: forms are methods");
        }
        return switch (mode.intValue()) {
            case 0 -> id.hex();
            case 1 -> id.urn();
            case 2 -> id.isogeoUrn();
            default -> throw new IllegalArgumentException("doesn't compile: there are three methods");
        };
    }

    private static String dateTime(String text) {
        LocalDateTime utc = DateTime.parse(text)
                .offsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MICROS);
        String seconds = utc.truncatedTo(ChronoUnit.SECONDS).toString();
        return (seconds.length() == 16 ? seconds + ":00" : seconds)
                + (utc.getNano() == 0 ? "" : String.format(".%06d", utc.getNano() / 1000));
    }

    private static GivenUrls tokenUrl(JsonNode args) {
        return new GivenUrls(null, text(args, 0), null, null, null);
    }

    private static String platform(Platform platform) {
        return platform == Platform.CUSTOM ? "unknown" : platform.name().toLowerCase(Locale.ROOT);
    }

    private static Addresses addresses(Platform platform) {
        return IsogeoClient.builder().platform(platform).environment(Map.of()).addresses();
    }

    private static Addresses at(String base) {
        URI uri = URI.create(base + "/");
        return Addresses.of(new AddressBases(uri, uri, uri, uri));
    }

    private static String view(String name, JsonNode arguments) {
        Map<String, Object> given = new HashMap<>();
        arguments
                .properties()
                .forEach(argument ->
                        given.put(argument.getKey(), argument.getValue().asText()));
        return addresses(Platform.PROD)
                .make(NAMES_OF_ADDRESSES.getOrDefault(name, name), given)
                .toString();
    }

    private static String edit(Platform platform, JsonNode args) {
        Metadata record = read(args.get(0), Metadata.class);
        return addresses(platform)
                .edit(record, args.size() > 1 ? EditTab.of(text(args, 1)) : EditTab.IDENTIFICATION)
                .toString();
    }

    private static JsonNode tabs(EditTab tab, JsonNode expected) {
        ObjectNode answers = JSON.createObjectNode();
        expected.fieldNames().forEachRemaining(type -> {
            try {
                tab.requiredFor(OpenEnums.find(MetadataType.class, type).orElseGet(() -> MetadataType.of(type)));
                answers.put(type, true);
            } catch (IllegalArgumentException e) {
                answers.put(type, "ValueError");
            }
        });
        return answers;
    }

    private static JsonNode checked(JsonNode given) {
        SearchSelection.builder()
                .query(given.path("q").textValue())
                .relation(
                        given.has("rel") ? SearchGeoRelation.of(given.get("rel").textValue()) : null)
                .bbox(given.has("box") ? BoundingBox.parse(given.get("box").textValue()) : null)
                .geometry(given.has("geo") ? Wkt.of(given.get("geo").textValue()) : null)
                .build()
                .checked();
        return tree(null);
    }

    /** The group themes is ours alone (semantics 9.2); an absent list reads as an empty one in Java. */
    private static JsonNode grouped(JsonNode args, JsonNode expected) {
        DuplicateLabels duplicates = DuplicateLabels.valueOf(text(args, 2).toUpperCase(Locale.ROOT));
        ObjectNode answer = JSON.createObjectNode();
        answer.set("tags", args.get(0));
        answer.set("query", args.get(1));
        MetadataSearch search = read(answer, MetadataSearch.class);
        SearchQuery query = search.query();
        ObjectNode ofQuery = JSON.createObjectNode();
        ofQuery.set("_tags", withoutThemes(search.queryTagGroups(duplicates)));
        ofQuery.set("_terms", tree(query.terms()));
        ofQuery.set(
                "_shares",
                query.shares().isEmpty() && expected.at("/1/_shares").isNull() ? tree(null) : tree(query.shares()));
        return JSON.createArrayNode()
                .add(withoutThemes(search.tagGroups(duplicates)))
                .add(ofQuery);
    }

    private static JsonNode withoutThemes(Map<String, Map<String, String>> groups) {
        ObjectNode tree = JSON.valueToTree(groups);
        tree.remove("themes");
        return tree;
    }
}
