package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Sent;
import io.github.camelisogeo.client.model.Use;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes one attribute of a model, which is a component of its record. */
public final class Attribute {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Model.class);

    private final int index;
    private final SerializedString jsonName;
    private final RecordComponent component;
    private final Set<Use> sentIn;
    private final AttributeType type;
    private final MethodHandle getter;
    private final boolean results;

    Attribute(int index, RecordComponent component) {
        this.index = index;
        this.component = component;
        this.jsonName = new SerializedString(
                component.getAccessor().getAnnotation(JsonProperty.class).value());
        this.sentIn = EnumSet.noneOf(Use.class);
        Sent sent = component.getAnnotation(Sent.class);
        if (sent != null) {
            sentIn.addAll(List.of(sent.value()));
        }
        this.type = AttributeTypes.of(component.getGenericType());
        this.results = type instanceof ListType && jsonName().equals("results");
        try {
            this.getter =
                    MethodHandles.lookup().unreflect(component.getAccessor()).asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " is not public", e);
        }
    }

    /** Returns the name in JSON. */
    public String jsonName() {
        return jsonName.getValue();
    }

    /** Returns the name of the component. */
    public String javaName() {
        return component.getName();
    }

    /** Returns the type of the component, with type arguments. */
    public Type javaType() {
        return component.getGenericType();
    }

    /**
     * Returns the value of a model that was read from JSON of another type than the attribute's, and is kept among the other attributes.
     * An explicit null is none.
     */
    private Optional<Object> misfitIn(Model model) {
        return Frozen.isAbsent(valueIn(model))
                ? Optional.ofNullable(model.otherAttributes().get(jsonName()))
                : Optional.empty();
    }

    /**
     * Returns the value of a model that the attribute can't mean: one {@linkplain #misfitIn of another type}, or text that is not a date where
     * a date is needed.
     */
    public Optional<Object> mistakeIn(Model model) {
        return valueIn(model) instanceof DateTime time && !time.isWellFormed()
                ? Optional.of(time.toString())
                : misfitIn(model);
    }

    /** Describes the JSON that the attribute needs, as the end of a sentence: "text", "an object (Keyword)". */
    public String needed() {
        return type.description();
    }

    /** Returns whether a body for this use may hold the attribute. */
    public boolean isSentIn(Use use) {
        return sentIn.contains(use);
    }

    /** Returns the value in a model; null or an empty list if it is absent. */
    public Object valueIn(Model model) {
        try {
            return (Object) getter.invokeExact(model);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + this, e);
        }
    }

    /** Returns whether the attribute holds the results of a page. */
    boolean isResults() {
        return results;
    }

    /** Returns the position among the components of the record. */
    int index() {
        return index;
    }

    SerializedString serializedName() {
        return jsonName;
    }

    AttributeType type() {
        return type;
    }

    @Override
    public String toString() {
        return component.getDeclaringRecord().getSimpleName() + "." + jsonName();
    }
}
