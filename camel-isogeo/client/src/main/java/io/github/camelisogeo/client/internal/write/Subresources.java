package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.api.MetadataApi;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Use;
import io.github.camelisogeo.client.operation.OperationCall;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import io.github.camelisogeo.client.value.UpsertOutcome;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sub-resources of a record after the record itself. An element that the record has already (by its identifier, or by its
 * content) is changed if it differs, an element that it hasn't is added, and elements that the body doesn't have are left alone.
 */
final class Subresources {

    private static final String COMPLETE = "complete";

    private final Operations operations;
    private final OtherCalls calls;
    private final Metadata body;
    private final List<String> attributes = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();

    /** One request, or several for one element. */
    private record Planned(WrittenSubresource part, Runnable writing) {}

    Subresources(Operations operations, OtherCalls calls, Metadata body) {
        this.operations = operations;
        this.calls = calls;
        this.body = body;
    }

    /** Returns the attributes of a body, among some, of which elements can't be written. */
    static List<String> notWritable(Metadata body, List<String> attributes, OtherCalls calls) {
        List<String> left = new ArrayList<>(attributes);
        for (Part<?> part : MetadataParts.all(calls)) {
            if (isWritable(part, body)) {
                left.remove(part.attribute());
            }
        }
        return left;
    }

    private static <M extends Model> boolean isWritable(Part<M> part, Metadata body) {
        return part.elements().apply(body).stream().allMatch(part.writable());
    }

    Object written(OperationCall call) {
        boolean creates = operations.require(call.operation()).name().equals("create");
        Requirements.check(call.operation(), body, MetadataParts.all(calls), creates, operations);
        References.check(call.operation(), body, calls);
        Map<String, Object> arguments = new LinkedHashMap<>(call.arguments());
        arguments.computeIfPresent(COMPLETE, (name, value) -> ReadBack.NONE);
        Object result = call.proceed(arguments);
        Upsert<?> upsert = result instanceof Upsert<?> given ? given : null;
        Metadata record = (Metadata) (upsert == null ? result : upsert.object());
        Id id = upsert == null && call.arguments().get("metadataId") instanceof Id given ? given : Id.of(record.id());
        boolean isNew = upsert == null
                ? !call.arguments().containsKey("metadataId")
                : upsert.outcome() == UpsertOutcome.CREATED;
        plan(id, isNew);
        if (planned.isEmpty()) {
            return result;
        }
        List<WrittenSubresource> written = write(id);
        Metadata whole = read(id, written);
        if (upsert == null) {
            return whole;
        }
        return new Upsert<>(
                upsert.outcome() == UpsertOutcome.UNCHANGED ? UpsertOutcome.UPDATED : upsert.outcome(), whole);
    }

    private void plan(Id id, boolean isNew) {
        List<Part<?>> parts = MetadataParts.all(calls).stream()
                .filter(part -> !part.elements().apply(body).isEmpty())
                .toList();
        parts.forEach(part -> attributes.add(part.attribute()));
        Metadata there = isNew || attributes.isEmpty() ? Metadata.builder().build() : read(id, List.of());
        parts.forEach(part -> plan(part, id, there));
    }

    private Metadata read(Id id, List<WrittenSubresource> written) {
        try {
            return calls.api(MetadataApi.class).get(id, new Include(attributes));
        } catch (RuntimeException e) {
            throw PartlyWritten.unread(id, written, e);
        }
    }

    private <M extends Model> void plan(Part<M> part, Id id, Metadata record) {
        for (M wanted : part.elements().apply(body)) {
            if (!part.writable().test(wanted)) {
                continue;
            }
            M there = part.elements().apply(record).stream()
                    .filter(one -> part.matches().test(one, wanted))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                add(part, part.adding().operation(), wanted, () -> part.adding()
                        .write()
                        .write(id, wanted));
            } else if (part.changing() != null && Difference.of(wanted, there, Use.CREATE) != null) {
                add(part, part.changing().operation(), wanted, () -> part.changing()
                        .write()
                        .write(id, there, wanted));
            }
        }
    }

    private <M extends Model> void add(Part<M> part, String operation, M wanted, Runnable writing) {
        planned.add(new Planned(
                new WrittenSubresource(part.attribute(), operation, part.name().apply(wanted)), writing));
    }

    private List<WrittenSubresource> write(Id id) {
        List<WrittenSubresource> written = new ArrayList<>();
        for (Planned next : planned) {
            try {
                next.writing().run();
            } catch (RuntimeException e) {
                List<WrittenSubresource> left = planned.subList(written.size(), planned.size()).stream()
                        .map(Planned::part)
                        .toList();
                throw PartlyWritten.without(id, written, left, e);
            }
            written.add(next.part());
            if (CallScope.current().options().dryRun() == null) {
                CallScope.current().options().listener().subresourceWritten(next.part());
            }
        }
        return written;
    }
}
