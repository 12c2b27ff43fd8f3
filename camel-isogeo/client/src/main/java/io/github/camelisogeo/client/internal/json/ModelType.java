package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Model;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a model at run time: its attributes, and how it is made. One for each class, for all threads. */
public final class ModelType<M extends Model> {

    private static final ClassValue<ModelType<?>> TYPES = new ClassValue<>() {
        @Override
        protected ModelType<?> computeValue(Class<?> javaType) {
            return new ModelType<>(javaType.asSubclass(Model.class));
        }
    };

    private final Class<M> javaType;
    private final Attribute[] attributes;
    private final Map<String, Attribute> byJsonName = new HashMap<>();
    private final MethodHandle constructor;

    private ModelType(Class<M> javaType) {
        this.javaType = javaType;
        RecordComponent[] components = javaType.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(javaType + " is no model of its own, name one of its records");
        }
        List<Attribute> found = new ArrayList<>();
        for (RecordComponent component : components) {
            if (component.getAccessor().isAnnotationPresent(JsonProperty.class)) {
                found.add(new Attribute(found.size(), component));
            }
        }
        this.attributes = found.toArray(Attribute[]::new);
        found.forEach(attribute -> byJsonName.put(attribute.jsonName(), attribute));
        this.constructor = constructor(javaType, components);
    }

    private static MethodHandle constructor(Class<?> javaType, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(javaType, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Model.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(javaType + " has no public canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked") // The type of a class is of that class.
    public static <M extends Model> ModelType<M> of(Class<M> javaType) {
        return (ModelType<M>) TYPES.get(javaType);
    }

    @SuppressWarnings("unchecked") // As above.
    public static <M extends Model> ModelType<M> of(M model) {
        return (ModelType<M>) TYPES.get(model.getClass());
    }

    /** The types of all models. */
    public static List<ModelType<?>> all() {
        List<ModelType<?>> types = new ArrayList<>();
        for (Class<?> javaType : Model.class.getPermittedSubclasses()) {
            types.add(TYPES.get(javaType));
        }
        return List.copyOf(types);
    }

    public Class<M> javaType() {
        return javaType;
    }

    /** The simple name of its class. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** In the order of the components of the record. */
    public List<Attribute> attributes() {
        return List.of(attributes);
    }

    public Optional<Attribute> attribute(String jsonName) {
        return Optional.ofNullable(byJsonName.get(jsonName));
    }

    /**
     * Like {@link #attribute}, for an attribute that must be there.
     *
     * @throws IllegalArgumentException if it is not; the message names those with the nearest names
     */
    public Attribute requireAttribute(String jsonName) {
        return attribute(jsonName).orElseThrow(() -> new IllegalArgumentException(unknown(jsonName)));
    }

    private String unknown(String jsonName) {
        List<String> nearest = Nearest.first(jsonName, byJsonName.keySet());
        return name() + " has no attribute `" + jsonName + "`, near to it are: "
                + String.join(", ", nearest.subList(0, Math.min(3, nearest.size())));
    }

    /**
     * The value at a path of names of the API, for instance {@code owner._id}. Null where the path leads through something
     * that is absent. What the model {@linkplain Model#otherAttributes() has no place for} is found too, as plain Java.
     *
     * @throws IllegalArgumentException if a model on the path has no such attribute
     */
    public static Object valueOf(Model model, String path) {
        Object value = model;
        for (String name : path.split("\\.")) {
            if (value instanceof Model at) {
                value = valueIn(at, name);
            } else {
                value = value instanceof Map<?, ?> map ? map.get(name) : null;
            }
        }
        return value;
    }

    private static Object valueIn(Model model, String name) {
        JsonNode other = model.otherAttributes().get(name);
        Object value = other == null || of(model).byJsonName.containsKey(name)
                ? of(model).requireAttribute(name).valueIn(model)
                : null;
        return Frozen.isAbsent(value) && other != null ? JsonNodes.toJava(other) : value;
    }

    public Attribute[] attributeArray() {
        return attributes;
    }

    public Attribute byJsonName(String jsonName) {
        return byJsonName.get(jsonName);
    }

    /** Whether a model has none of its attributes. */
    public static boolean isEmpty(Model model) {
        for (Attribute attribute : of(model).attributes) {
            if (!Frozen.isAbsent(attribute.valueIn(model))) {
                return false;
            }
        }
        return true;
    }

    /** All components of the record, the last one being its other attributes. */
    public Object[] values(Model model) {
        Object[] values = new Object[attributes.length + 1];
        for (int i = 0; i < attributes.length; i++) {
            values[i] = attributes[i].valueIn(model);
        }
        values[attributes.length] = model.otherAttributes();
        return values;
    }

    /** Makes a model of what {@link #values} takes it apart to. */
    public M make(Object[] values) {
        try {
            return javaType.cast((Model) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make " + this, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
