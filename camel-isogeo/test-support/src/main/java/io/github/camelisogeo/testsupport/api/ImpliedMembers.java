package io.github.camelisogeo.testsupport.api;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The members that need no line, because the kind of the type implies them: the accessors of a record, the values of an enum,
 * what each object has, and in the builder that is generated for a record the setters of its components.
 */
final class ImpliedMembers {

    private final Set<String> signatures = new HashSet<>(Set.of("equals(Object)", "hashCode()", "toString()"));
    private final String note;

    ImpliedMembers(Class<?> type) {
        if (type.isEnum()) {
            signatures.add("values()");
            signatures.add("valueOf(String)");
        }
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        for (RecordComponent component : components) {
            signatures.add(component.getName() + "()");
        }
        if (type.isRecord()) {
            signatures.add(signature(type.getName(), types(components)));
        }
        note = addGenerated(type);
    }

    boolean contains(Member member) {
        if (member instanceof Field field) {
            return field.isEnumConstant();
        }
        return signatures.contains(signature(member.getName(), ((Executable) member).getParameterTypes()));
    }

    /** Returns what is left out of a generated builder, in words; empty for other types. */
    String note() {
        return note;
    }

    /** A setter or wither that is missing is the reason to list each of them. */
    private String addGenerated(Class<?> type) {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        Class<?> built = built(outer);
        if (built == null) {
            return "";
        }
        Set<String> setters = new HashSet<>();
        for (RecordComponent component : built.getRecordComponents()) {
            String name = component.getName();
            String wither = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            setters.add(signature(type == outer ? name : wither, component.getType()));
        }
        Set<String> declared = new HashSet<>();
        Arrays.stream(type.getDeclaredMethods())
                .forEach(method -> declared.add(signature(method.getName(), method.getParameterTypes())));
        if (!declared.containsAll(setters)) {
            return "";
        }
        signatures.addAll(setters);
        Arrays.stream(built.getRecordComponents()).forEach(component -> signatures.add(component.getName() + "()"));
        return (type == outer ? "a setter" : "a wither") + " for each component of " + built.getSimpleName();
    }

    private static Class<?> built(Class<?> builder) {
        if (!builder.getName().endsWith("Builder")) {
            return null;
        }
        String name = builder.getName().substring(0, builder.getName().length() - "Builder".length());
        try {
            Class<?> built = Class.forName(name, false, builder.getClassLoader());
            return built.isRecord() ? built : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Class<?>[] types(RecordComponent... components) {
        return Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    }

    private static String signature(String name, Class<?>... parameters) {
        StringBuilder signature = new StringBuilder(name).append('(');
        for (Class<?> parameter : parameters) {
            signature
                    .append(signature.charAt(signature.length() - 1) == '(' ? "" : ",")
                    .append(parameter.getSimpleName());
        }
        return signature.append(')').toString();
    }
}
