package io.github.camelisogeo.client.http;

import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.OperationDescriptor;
import io.github.camelisogeo.client.operation.Operations;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Retrofit;

/**
 * Makes the interfaces of the API callable. A view is light: it adds the options of its caller to the routes that all views share, and
 * runs behaviours on itself, so that what they call carries the same options. A method that returns another interface of the API gives
 * that one's view with the same options.
 */
public final class ApiViews {

    private final Retrofit retrofit;
    private final Operations operations;
    private final Map<Class<?>, Object> services;
    private final Map<Class<?>, Object> routes = new ConcurrentHashMap<>();

    ApiViews(Retrofit retrofit, Operations operations, Map<Class<?>, Object> services) {
        this.retrofit = retrofit;
        this.operations = operations;
        this.services = services;
    }

    /** An interface of the API, called with these options. */
    public <A> A view(Class<A> api, CallOptions options) {
        Object shared = routes.computeIfAbsent(api, retrofit::create);
        return api.cast(
                Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, new View(api, shared, options)));
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
            if (args == null && services.containsKey(method.getReturnType())) {
                return services.get(method.getReturnType());
            }
            if (args == null && method.getReturnType().isAnnotationPresent(Entity.class)) {
                return view(method.getReturnType(), options);
            }
            OperationDescriptor operation = operations.describedBy(method);
            Object[] completed = operation == null ? args : operation.completed(args);
            Callable<Object> call = method.isDefault()
                    ? () -> unwrapped(() -> InvocationHandler.invokeDefault(proxy, method, completed))
                    : () -> unwrapped(() -> method.invoke(shared, completed));
            return scope(method).call(call);
        }

        private CallScope scope(Method method) {
            CallScope outer = CallScope.current();
            if (outer != null && outer.options() == options) {
                return outer;
            }
            String name = api.getAnnotation(Entity.class).value() + "." + method.getName();
            return new CallScope(options, name, outer == null ? null : outer.cancellation());
        }

        private Object ofObject(Object proxy, Method method, Object[] args) {
            return switch (method.getName()) {
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> api.getSimpleName();
            };
        }
    }

    private static Object unwrapped(Invoked invoked) throws Exception {
        try {
            return invoked.invoke();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e.getCause() instanceof Error error ? error : new Error(e.getCause());
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw e instanceof Error error ? error : new Error(e);
        }
    }

    @FunctionalInterface
    private interface Invoked {

        Object invoke() throws Throwable;
    }
}
