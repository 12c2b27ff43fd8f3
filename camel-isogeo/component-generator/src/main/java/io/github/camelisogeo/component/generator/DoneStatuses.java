package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.operation.Done;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statuses of failures that count as success, by the routes that are annotated with them. */
final class DoneStatuses {

    private final Map<String, List<Integer>> byRoute = new HashMap<>();

    DoneStatuses(Operations operations) {
        operations.all().stream().map(OperationDescriptor::api).distinct().forEach(api -> {
            for (Method method : operations.wholeInterface(api).getMethods()) {
                Done done = method.getAnnotation(Done.class);
                if (done != null) {
                    byRoute.put(
                            CalledRoute.annotated(method).signature(),
                            Arrays.stream(done.value()).boxed().toList());
                }
            }
        });
    }

    /** Returns the statuses for some routes, without duplicates. */
    List<Integer> of(List<CalledRoute> routes) {
        return routes.stream()
                .flatMap(route -> byRoute.getOrDefault(route.signature(), List.of()).stream())
                .distinct()
                .toList();
    }
}
