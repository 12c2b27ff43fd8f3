package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
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

/** Describes a model at run time: its attributes, and how to make one. There is one description for each class, shared by all threads. */
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
    private final AttributeNames names;
    private final MethodHandle constructor;

    private ModelType(Class<M> javaType) {
        this.javaType = javaType;
        RecordComponent[] components = javaType.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(javaType + " is not a record: name one of the models");
        }
        List<Attribute> found = new ArrayList<>();
        for (RecordComponent component : components) {
            if (component.getAccessor().isAnnotationPresent(JsonProperty.class)) {
                found.add(new Attribute(found.size(), component));
            }
        }
        this.attributes = found.toArray(Attribute[]::new);
        found.forEach(attribute -> byJsonName.put(attribute.jsonName(), attribute));
        this.names = new AttributeNames(attributes);
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

    /**
     * Returns the description of a model.
     *
     * @throws IllegalArgumentException if the class is {@link Model} itself
     */
    @SuppressWarnings("unchecked") // The type of a class is of that class.
    public static <M extends Model> ModelType<M> of(Class<M> javaType) {
        return (ModelType<M>) TYPES.get(javaType);
    }

    /** Returns the description of the class of a model. */
    @SuppressWarnings("unchecked") // As above.
    public static <M extends Model> ModelType<M> of(M model) {
        return (ModelType<M>) TYPES.get(model.getClass());
    }

    /** Returns the descriptions of all models. */
    public static List<ModelType<?>> all() {
        List<ModelType<?>> types = new ArrayList<>();
        for (Class<?> javaType : Model.class.getPermittedSubclasses()) {
            types.add(TYPES.get(javaType));
        }
        return List.copyOf(types);
    }

    /** Returns the class of the models. */
    public Class<M> javaType() {
        return javaType;
    }

    /** Returns the simple name of the class. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** Returns the attributes in the order of the components of the record. */
    public List<Attribute> attributes() {
        return List.of(attributes);
    }

    /** Returns the attribute with this name in JSON, if there is one. */
    public Optional<Attribute> attribute(String jsonName) {
        return Optional.ofNullable(byJsonName.get(jsonName));
    }

    /**
     * Returns the attribute with this name in JSON.
     *
     * @throws IllegalArgumentException if there is none; the message gives the most similar names
     */
    public Attribute requireAttribute(String jsonName) {
        return attribute(jsonName).orElseThrow(() -> new IllegalArgumentException(unknown(jsonName)));
    }

    private String unknown(String jsonName) {
        List<String> nearest = Nearest.first(jsonName, byJsonName.keySet());
        return name() + " has no attribute `" + jsonName + "`, the most similar are: "
                + String.join(", ", nearest.subList(0, Math.min(3, nearest.size())));
    }

    /**
     * Returns the value at a path of names in JSON, for instance {@code owner._id}, {@linkplain Model#otherAttributes() other
     * attributes} included. Returns null if the path leads through something that is absent.
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
        ModelType<?> type = of(model);
        Map<String, Object> others = model.otherAttributes();
        return others.containsKey(name) && !type.overrides(name, model)
                ? others.get(name)
                : type.requireAttribute(name).valueIn(model);
    }

    /** Returns whether the component for this name is set. If so, an other attribute of the same name does not count. */
    boolean overrides(String jsonName, Model model) {
        Attribute known = byJsonName.get(jsonName);
        return known != null && !Frozen.isAbsent(known.valueIn(model));
    }

    /** Returns the attributes without a copy: not to be changed. */
    Attribute[] attributeArray() {
        return attributes;
    }

    /** Returns the names of the attributes in JSON. */
    AttributeNames names() {
        return names;
    }

    /** Returns the attribute with this name in JSON, or null. */
    Attribute byJsonName(String jsonName) {
        return byJsonName.get(jsonName);
    }

    /** Returns whether none of the components of a model is set, other attributes aside. */
    public static boolean isEmpty(Model model) {
        for (Attribute attribute : of(model).attributes) {
            if (!Frozen.isAbsent(attribute.valueIn(model))) {
                return false;
            }
        }
        return true;
    }

    /** Returns all components of a model, the other attributes last. */
    Object[] values(Model model) {
        Object[] values = new Object[attributes.length + 1];
        for (int i = 0; i < attributes.length; i++) {
            values[i] = attributes[i].valueIn(model);
        }
        values[attributes.length] = model.otherAttributes();
        return values;
    }

    /** Makes a model of its components, in the order of {@link #values}. */
    M make(Object[] values) {
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
