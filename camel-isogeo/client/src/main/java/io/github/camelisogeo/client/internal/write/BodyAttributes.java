package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.operation.OperationCall;
import io.github.camelisogeo.client.operation.OperationInterceptor;
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
        if (!left.isEmpty()) {
            warn(body, left);
        }
        return new Subresources(operations, calls, (Metadata) body).written(call);
    }

    private void warn(Model body, List<String> attributes) {
        boolean helps = UnsentAttributes.canBeWritten(operation) && mode == SubresourceMode.WARN;
        notices.warn(operation + ": the body has attributes that this operation doesn't write, so they are not sent: "
                + UnsentAttributes.text(body, attributes)
                + (mode == SubresourceMode.WRITE && attributes.contains(LINKS)
                        ? "; of the links only hosted files aren't: link.uploadHosted writes them"
                        : "")
                + (helps ? "; with subresources=write they are written too" : ""));
    }
}
