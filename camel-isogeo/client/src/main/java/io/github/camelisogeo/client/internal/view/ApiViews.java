package io.github.camelisogeo.client.internal.view;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.RawApi;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.http.RawRoute;
import io.github.camelisogeo.client.internal.http.Routes;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.write.Notices;
import io.github.camelisogeo.client.internal.write.OtherCalls;
import io.github.camelisogeo.client.internal.write.WriteSteps;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/**
 * Creates the implementations of the API's interfaces. A view is cheap: it adds the options of its caller to the routes that all views
 * share. Implementations of operations run on the view itself, so that the operations that they call have the same options. A method that
 * returns another interface of the API returns a view of it with the same options.
 */
public final class ApiViews {

    private final Operations operations;
    private final OperationCalls calls;
    private final Routes routes;
    private final RawRoute raw;
    private final Map<Class<?>, Object> services;
    private final WriteSteps steps;

    /**
     * Creates the views of a client.
     *
     * @param raw calls routes that no interface describes
     * @param services the objects that behaviours get from their interface, by type
     * @param steps what is done around operations that write
     */
    public ApiViews(
            Operations operations,
            OperationCalls calls,
            Routes routes,
            RawRoute raw,
            Map<Class<?>, Object> services,
            WriteSteps steps) {
        this.operations = operations;
        this.calls = calls;
        this.routes = routes;
        this.raw = raw;
        this.services = Map.copyOf(services);
        this.steps = steps;
    }

    /** Returns the same interfaces for calls that this life ends, and that log their warnings here. */
    public ApiViews endingWith(Cancellation life, Notices notices) {
        return new ApiViews(
                operations,
                new OperationCalls(calls.interceptors(), calls.context().endingWith(life)),
                routes,
                raw,
                services,
                new WriteSteps(operations, notices));
    }

    /** Returns an interface of the API, called with these options. */
    public <A> A view(Class<A> api, CallOptions options) {
        Class<?> whole = operations.wholeInterface(api);
        return api.cast(Proxy.newProxyInstance(
                whole.getClassLoader(), new Class<?>[] {whole}, new View(whole, routes.of(whole), options)));
    }

    /** Returns the calls of routes without an operation, with these options. */
    public RawApi raw(CallOptions options) {
        return new RawView(calls, raw, options);
    }

    /**
     * Calls an operation by its descriptor.
     *
     * @param view the {@linkplain #view view} of its interface
     * @param values the arguments by name; an absent argument has its default
     */
    public Object call(OperationDescriptor operation, Map<String, ?> values, Object view) {
        View handler = (View) Proxy.getInvocationHandler(view);
        return calls.call(
                operation,
                operation.ordered(values),
                handler.options,
                () -> handler.steps(operation),
                made -> handler.run(view, operation.made(), made));
    }

    private final class View implements InvocationHandler {

        private final Class<?> api;
        private final Object shared;
        private final CallOptions options;

        View(Class<?> api, Object shared, CallOptions options) {
            this.api = api;
            this.shared = shared;
            this.options = options;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method, args);
            }
            OperationDescriptor operation = operations.describedBy(method);
            if (operation != null) {
                return calls.call(
                        operation,
                        operation.orderedOf(args),
                        options,
                        () -> steps(operation),
                        made -> run(proxy, method, made));
            }
            if (args == null && services.containsKey(method.getReturnType())) {
                return services.get(method.getReturnType());
            }
            if (args == null && operations.isEntity(method.getReturnType())) {
                return view(method.getReturnType(), options);
            }
            return run(proxy, method, args);
        }

        private List<OperationInterceptor> steps(OperationDescriptor operation) {
            return steps.of(operation, options, new OtherCalls() {
                @Override
                public <A> A api(Class<A> type) {
                    return view(type, options);
                }

                @Override
                public Object call(OperationDescriptor other, Map<String, ?> arguments) {
                    return ApiViews.this.call(other, arguments, view(other.api(), options));
                }
            });
        }

        private Object run(Object proxy, Method method, Object[] args) {
            try {
                return method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, args)
                        : method.invoke(shared, args);
            } catch (InvocationTargetException e) {
                throw rethrown(e.getCause());
            } catch (Throwable e) {
                throw rethrown(e);
            }
        }

        private Object ofObject(Object proxy, Method method, Object[] args) {
            return switch (method.getName()) {
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> api.getSimpleName();
            };
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }
}
