package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.OpenEnum;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Chooses how to read and write an attribute by its Java type. */
final class AttributeTypes {

    private static final Map<Class<?>, AttributeType> PLAIN = Map.of(
            String.class, ScalarType.TEXT,
            Long.class, ScalarType.INTEGER,
            BigDecimal.class, ScalarType.DECIMAL,
            Boolean.class, ScalarType.BOOLEAN,
            DateTime.class, ScalarType.DATE_TIME,
            LocalDate.class, ScalarType.DAY);

    private AttributeTypes() {}

    static AttributeType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListType(of(arguments[0]));
            }
            return arguments[1] == String.class ? MapType.OF_TEXT : MapType.OF_ANYTHING;
        }
        return ofClass((Class<?>) type);
    }

    private static AttributeType ofClass(Class<?> type) {
        if (Model.class.isAssignableFrom(type)) {
            return new NestedType(type.asSubclass(Model.class));
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return new WordType(OpenEnums.table(type.asSubclass(OpenEnum.class)));
        }
        AttributeType plain = PLAIN.get(type);
        if (plain == null) {
            throw new IllegalStateException("a model cannot have an attribute of " + type);
        }
        return plain;
    }
}
