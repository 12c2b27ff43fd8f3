package io.github.camelisogeo.testsupport.api;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes types as Java sources do, by their simple names, and collects the imports that this needs. */
final class TypeText {

    private final String ownPackage;
    private final Map<String, String> imported = new TreeMap<>();

    TypeText(String ownPackage) {
        this.ownPackage = ownPackage;
    }

    /** Returns the names to import for what was written so far. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(imported.values());
        imports.removeIf(name -> {
            String packageName = name.substring(0, name.lastIndexOf('.'));
            return packageName.equals("java.lang") || packageName.equals(ownPackage);
        });
        return imports;
    }

    String of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? of(plain.getComponentType()) + "[]" : name(plain);
        }
        if (type instanceof ParameterizedType parameterized) {
            return of(parameterized.getRawType()) + "<" + list(parameterized.getActualTypeArguments()) + ">";
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + bound(" super ", wildcard.getLowerBounds()) + bound(" extends ", wildcard.getUpperBounds());
        }
        return type.getTypeName();
    }

    String list(Type... types) {
        return Arrays.stream(types).map(this::of).collect(Collectors.joining(", "));
    }

    /** Returns the parameters that a type or a method declares, as {@code <T extends Number>}; empty if it has none. */
    String declared(TypeVariable<?>... variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + bound(" extends ", variable.getBounds()))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    /** Returns a nested type's name with those of the types around it, such as {@code Map.Entry}. */
    static String nestedName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : nestedName(outer) + "." + type.getSimpleName();
    }

    private String bound(String word, Type... bounds) {
        if (bounds.length == 0 || bounds[0] == Object.class) {
            return "";
        }
        return word + Arrays.stream(bounds).map(this::of).collect(Collectors.joining(" & "));
    }

    private String name(Class<?> type) {
        if (type.isPrimitive()) {
            return type.getName();
        }
        String nested = nestedName(type);
        String top = nested.contains(".") ? nested.substring(0, nested.indexOf('.')) : nested;
        String qualified = type.getPackageName() + "." + top;
        String known = imported.putIfAbsent(top, qualified);
        return known == null || known.equals(qualified) ? nested : type.getPackageName() + "." + nested;
    }
}
