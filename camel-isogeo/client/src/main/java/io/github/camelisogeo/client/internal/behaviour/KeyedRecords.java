package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.KeyPathOrName;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.write.UnmodifiedSince;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.CatalogueQuery;
import io.github.camelisogeo.client.search.CatalogueQueryBuilder;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the record of a workgroup that is to be updated in place of creating another: by its identifier, else by its path or name. */
final class KeyedRecords {

    private static final String CREATOR = "_creator";

    private final MetadataBehaviour records;
    private final Id workgroup;
    private final KeyPathOrName key;

    KeyedRecords(MetadataBehaviour records, Id workgroup, KeyPathOrName key) {
        this.records = records;
        this.workgroup = workgroup;
        this.key = key;
    }

    /** Returns the record, or null if there is none. */
    Metadata like(Metadata body) {
        Metadata known = body.id() == null ? null : byIdentifier(Id.of(body.id()));
        if (known != null) {
            return known;
        }
        if (key == null && body.id() != null) {
            throw new InvalidParameterException(
                    CallScope.current().operation(),
                    "body._id",
                    body.id(),
                    "but there is no such record" + (workgroup == null ? "" : " in the workgroup")
                            + ": set key=path or key=name to find or create it, with workgroupId");
        }
        if (key == null || workgroup == null) {
            throw new MissingParameterException(
                    CallScope.current().operation(), List.of(key == null ? "key" : "workgroupId"));
        }
        return byKey(body);
    }

    private Metadata byIdentifier(Id id) {
        try {
            Metadata known = records.get(id, Include.of(CREATOR));
            UnmodifiedSince.checkIsThat(id, known, "_id");
            return isElsewhere(known) ? null : known;
        } catch (IsogeoNotFoundException e) {
            UnmodifiedSince.checkGone();
            return null;
        }
    }

    private boolean isElsewhere(Metadata record) {
        return workgroup != null
                && record.groupId() != null
                && !record.groupId().equals(workgroup.toString());
    }

    private Metadata byKey(Metadata body) {
        String name = key.name().toLowerCase(Locale.ROOT);
        String value = Upserting.required(body, name).toString();
        CatalogueQueryBuilder query = CatalogueQuery.builder().owner(workgroup);
        // A filter can't hold white space. The whole workgroup is searched then.
        String filtered = value.matches("\\S+")
                ? query.tag(name + ":" + value).build().toString()
                : query.build().toString();
        SearchSelection selection = SearchSelection.builder()
                .workgroupId(workgroup)
                .query(filtered)
                .include(Include.of(CREATOR))
                .build();
        List<Metadata> matches = new ArrayList<>();
        try (MetadataStream found = records.search().stream(selection)) {
            found.forEachRemaining(record -> {
                if (value.equals(ModelType.valueOf(record, name)) && !isElsewhere(record)) {
                    matches.add(record);
                }
            });
        }
        Metadata match = Upserting.only(matches, name, value);
        // Searches are late: the record may have changed since.
        Metadata known = match == null ? null : byIdentifier(Answered.id(match.id(), "the record"));
        return known != null && value.equals(ModelType.valueOf(known, name)) ? known : null;
    }
}
