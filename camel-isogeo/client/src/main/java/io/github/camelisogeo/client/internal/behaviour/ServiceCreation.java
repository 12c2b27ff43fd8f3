package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.HttpVerb;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Objects;

/** Checks a service before its record is created. */
final class ServiceCreation {

    private static final String OPERATION = "service.create";

    private final ServiceBehaviour api;
    private final ServiceAddress address;

    ServiceCreation(ServiceBehaviour api, ServiceAddress address) {
        this.api = api;
        this.address = address;
    }

    /** Checks that the service answers. */
    void checkAvailable(HttpVerb verb) {
        boolean answers = api.availability().answers(address.url(), verb.name())
                || verb == HttpVerb.HEAD && api.availability().answers(address.url(), HttpVerb.GET.name());
        if (!answers) {
            throw new InvalidParameterException(
                    OPERATION,
                    "serviceUrl",
                    address.url(),
                    "which doesn't answer: set ignoreAvailability to create the record anyway");
        }
    }

    /** Checks that the format is one of services. */
    void checkFormat(String format) {
        List<String> known = api.formats().list(MetadataType.SERVICE).stream()
                .map(Format::code)
                .filter(Objects::nonNull)
                .map(OneLine::of)
                .toList();
        if (!known.contains(format)) {
            throw new InvalidParameterException(
                    OPERATION, "serviceFormat", format, "it must be one of: " + String.join(", ", known));
        }
    }

    /** Checks that the workgroup has no record of this service in the same format. */
    void checkNew(Id workgroupId, String format) {
        SearchSelection same = SearchSelection.builder()
                .query("type:service format:" + format + " owner:" + workgroupId)
                .build();
        try (MetadataStream there = api.search().stream(same)) {
            there.forEachRemaining(record -> {
                if (address.hasBase(record.path())) {
                    throw new IsogeoAlreadyExistsException(
                            FailedCall.notMade(OPERATION, CallScope.current().identifiers()),
                            "a record of the service " + address.base() + " with the format " + format,
                            record.id());
                }
            });
        }
    }
}
