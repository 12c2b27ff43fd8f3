package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
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
import java.util.Set;

/** One attribute of a model: a component of its record. */
public final class Attribute {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Model.class);

    private final int index;
    private final SerializedString jsonName;
    private final RecordComponent component;
    private final Set<Use> sentIn;
    private final AttributeType type;
    private final MethodHandle getter;
    private final boolean results;

    public Attribute(int index, RecordComponent component) {
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

    /** The name that the API gives to it. */
    public String jsonName() {
        return jsonName.getValue();
    }

    /** The name of the component of the record. */
    public String javaName() {
        return component.getName();
    }

    /** Its type in Java, with that of the elements of a list. */
    public Type javaType() {
        return component.getGenericType();
    }

    /** Whether a body that is sent for this may hold it. */
    public boolean isSentIn(Use use) {
        return sentIn.contains(use);
    }

    /** Its value in a model of the type that has it. */
    public Object valueIn(Model model) {
        try {
            return (Object) getter.invokeExact(model);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + this, e);
        }
    }

    /** Whether it holds the results of a page. */
    boolean isResults() {
        return results;
    }

    public int index() {
        return index;
    }

    public SerializedString serializedName() {
        return jsonName;
    }

    public AttributeType type() {
        return type;
    }

    @Override
    public String toString() {
        return component.getDeclaringRecord().getSimpleName() + "." + jsonName();
    }
}
