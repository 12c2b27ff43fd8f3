package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoModifiedException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.operation.OperationCall;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import io.github.camelisogeo.client.value.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads an object before it is updated or deleted, and refuses the call if somebody else has modified it. */
public final class UnmodifiedSince implements OperationInterceptor {

    private static final String MODIFIED = "_modified";
    private static final String UPSERT = "upsert";
    private static final Set<String> NAMES = Set.of("update", "delete");

    private final OperationDescriptor reading;
    private final OtherCalls calls;

    private UnmodifiedSince(OperationDescriptor reading, OtherCalls calls) {
        this.reading = reading;
        this.calls = calls;
    }

    /** Returns whether an operation supports the check. */
    public static boolean isTakenBy(OperationDescriptor operation, Operations operations) {
        return operation.name().equals(UPSERT)
                ? hasStamp(operation)
                : NAMES.contains(operation.name()) && reading(operation, operations) != null;
    }

    /**
     * Returns the check for an operation.
     *
     * @throws IllegalArgumentException if it doesn't support the check
     */
    static OperationInterceptor of(OperationDescriptor operation, Operations operations, OtherCalls calls) {
        if (!isTakenBy(operation, operations)) {
            throw new IllegalArgumentException(operation
                    + ": ifUnmodifiedSince is not supported: it needs an update or a deletion of an object that has a _modified and"
                    + " can be read");
        }
        // An upsert reads the object itself, and checks what it finds.
        return operation.name().equals(UPSERT)
                ? OperationCall::proceed
                : new UnmodifiedSince(reading(operation, operations), calls);
    }

    private static boolean hasStamp(OperationDescriptor operation) {
        Class<?> model = operation.entityModel();
        return Model.class.isAssignableFrom(model)
                && ModelType.of(model.asSubclass(Model.class))
                        .attribute(MODIFIED)
                        .isPresent();
    }

    /** Returns the operation that reads the same object, with parameters that the operation has too. */
    private static OperationDescriptor reading(OperationDescriptor operation, Operations operations) {
        return operations.all().stream()
                .filter(other -> other.name().equals("get") && other.returnType() == operation.entityModel())
                .filter(UnmodifiedSince::hasStamp)
                .filter(other -> other.entity().equals(operation.entity())
                        || other.key() != null
                                && operation.parameter(other.key().name()) != null)
                .filter(other -> other.parameters().stream()
                        .filter(ParameterDescriptor::required)
                        .allMatch(needed -> operation.parameter(needed.name()) != null))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Object intercept(OperationCall call) {
        Map<String, Object> arguments = new LinkedHashMap<>(call.arguments());
        arguments.keySet().removeIf(name -> {
            ParameterDescriptor taken = reading.parameter(name);
            return taken == null || !taken.required();
        });
        try {
            Model found = (Model) calls.call(reading, arguments);
            if (reading.key() != null) {
                checkIsThat(arguments.get(reading.key().name()), found, reading.keyIn());
            }
            check(found);
        } catch (IsogeoNotFoundException e) {
            checkGone();
        }
        return call.proceed();
    }

    /**
     * Checks an object that isn't there any more.
     *
     * @throws IsogeoModifiedException if the options of the call say that it must not have been modified
     */
    public static void checkGone() {
        CallScope scope = CallScope.current();
        Instant expected = scope.options().ifUnmodifiedSince();
        if (expected != null) {
            throw new IsogeoModifiedException(
                    FailedCall.notMade(scope.operation(), scope.identifiers()), expected, null);
        }
    }

    /**
     * Checks that an object is the one that a call writes, as far as it says which one it is. Only the answer of that object tells whether it
     * was modified.
     *
     * @param asked what identifies the object that was asked for
     * @param place the place of that in the object, as a path of JSON names
     * @throws IsogeoUnreadableAnswerException if the options of the call say that it must not have been modified, but it is another one
     */
    public static void checkIsThat(Object asked, Model object, String place) {
        CallScope scope = CallScope.current();
        Object found = ModelType.valueOf(object, place);
        // The API knows some objects by other names than their identifiers.
        boolean comparable = !(asked instanceof Id id) || id.isHex();
        if (scope.options().ifUnmodifiedSince() == null
                || asked == null
                || found == null
                || !comparable
                || asked.toString().equalsIgnoreCase(found.toString())) {
            return;
        }
        throw new IsogeoUnreadableAnswerException(
                FailedCall.notMade(scope.operation(), scope.identifiers()),
                "the object in the answer has the " + place + " '" + OneLine.of(found.toString()) + "', but '" + asked
                        + "' was asked for, so ifUnmodifiedSince can't be checked; nothing was written");
    }

    /**
     * Checks an object that was read in a call that writes it.
     *
     * @throws IsogeoModifiedException if the options of the call say that it must not have been modified, but it was
     */
    public static void check(Model object) {
        CallScope scope = CallScope.current();
        Instant expected = scope.options().ifUnmodifiedSince();
        if (expected == null) {
            return;
        }
        FailedCall call = FailedCall.notMade(scope.operation(), scope.identifiers());
        Instant found = ModelType.valueOf(object, MODIFIED) instanceof DateTime stamp
                ? stamp.optionalInstant().orElse(null)
                : null;
        if (found == null) {
            throw new IsogeoUnreadableAnswerException(
                    call, "the object in the answer has no _modified, so ifUnmodifiedSince can't be checked");
        }
        if (found.isAfter(expected)) {
            throw new IsogeoModifiedException(call, expected, found);
        }
    }
}
