package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ServiceLayer;
import io.github.camelisogeo.client.operation.OperationCall;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.util.ArrayList;
import java.util.List;

/** Warns of the attributes of a body that its operation doesn't send, refuses them, or has them written. */
final class BodyAttributes implements OperationInterceptor {

    private static final String LINKS = "links";

    private final OperationDescriptor operation;
    private final SubresourceMode mode;
    private final Operations operations;
    private final OtherCalls calls;
    private final Notices notices;

    BodyAttributes(
            OperationDescriptor operation,
            SubresourceMode mode,
            Operations operations,
            OtherCalls calls,
            Notices notices) {
        this.operation = operation;
        this.mode = mode;
        this.operations = operations;
        this.calls = calls;
        this.notices = notices;
    }

    @Override
    public Object intercept(OperationCall call) {
        Model body = (Model) call.arguments().get(operation.body().name());
        List<String> unsent = UnsentAttributes.of(operation, body);
        if (unsent.isEmpty()) {
            return call.proceed();
        }
        if (mode == SubresourceMode.REFUSE) {
            throw new IllegalArgumentException(
                    operation + ": the body has attributes that this operation doesn't write: "
                            + UnsentAttributes.text(body, unsent));
        }
        if (mode == SubresourceMode.WARN) {
            warn(body, unsent);
            return call.proceed();
        }
        List<String> left = Subresources.notWritable((Metadata) body, unsent, calls);
        warnOfLeft((Metadata) body, left);
        return new Subresources(operations, calls, (Metadata) body).written(call);
    }

    private static boolean showsDatasets(ServiceLayer layer) {
        return layer.dataset() != null
                || !layer.datasets().isEmpty()
                || !layer.noGeoDatasets().isEmpty();
    }

    private void warn(Model body, List<String> attributes) {
        notices.warn(operation + ": the body has attributes that this operation doesn't write, so they are not sent: "
                + UnsentAttributes.text(body, attributes)
                + (UnsentAttributes.canBeWritten(operation) && hasOperations(body, attributes)
                        ? "; with subresources=write these operations are called too"
                        : ""));
    }

    private static boolean hasOperations(Model body, List<String> attributes) {
        return attributes.stream().anyMatch(name -> UnsentAttributes.operation(body, name) != null);
    }

    /** Warns of what not even {@code subresources=write} writes. */
    private void warnOfLeft(Metadata body, List<String> left) {
        List<String> attributes = new ArrayList<>(left);
        attributes.remove(LINKS);
        if (body.layers().stream().anyMatch(BodyAttributes::showsDatasets)) {
            attributes.add("datasets of layers (service-layer.associateMetadata)");
        }
        if (!attributes.isEmpty()) {
            notices.warn(operation + ": subresources=write doesn't write these attributes of the body: "
                    + UnsentAttributes.text(body, attributes));
        }
        List<String> files = body.links().stream()
                .filter(link -> LinkType.HOSTED.equals(link.type()))
                .map(link -> OneLine.of(String.valueOf(link.title() == null ? link.id() : link.title())))
                .toList();
        if (!files.isEmpty()) {
            notices.warn(operation + ": subresources=write doesn't write links to hosted files, since the body has no"
                    + " content of theirs: " + String.join(", ", files)
                    + "; read them with link.downloadHosted, and add them with link.uploadHosted");
        }
    }
}
