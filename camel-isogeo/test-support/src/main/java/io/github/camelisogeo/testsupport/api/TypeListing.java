package io.github.camelisogeo.testsupport.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One type with its public and protected members, sorted. What each type, record or enum has anyway isn't listed. */
final class TypeListing {

    private final Class<?> type;
    private final TypeText text;
    private final ImpliedMembers implied;

    TypeListing(Class<?> type, TypeText text) {
        this.type = type;
        this.text = text;
        this.implied = new ImpliedMembers(type);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (type.isAnnotationPresent(Deprecated.class)) {
            lines.add("@Deprecated");
        }
        lines.add(head() + " {");
        if (!implied.note().isEmpty()) {
            lines.add("    // " + implied.note());
        }
        enumConstants().forEach(constant -> lines.add("    " + constant + ","));
        members(Class::getDeclaredFields, this::field).forEach(member -> lines.add("    " + member));
        Arrays.stream(type.getDeclaredConstructors())
                .filter(made -> Visibility.isSeen(made) && !implied.contains(made))
                .map(this::constructor)
                .sorted()
                .forEach(member -> lines.add("    " + member));
        members(Class::getDeclaredMethods, this::method).forEach(member -> lines.add("    " + member));
        lines.add("}");
        return lines;
    }

    private String head() {
        StringBuilder head = new StringBuilder(access(type.getModifiers()));
        boolean isClass = !type.isInterface() && !type.isRecord() && !type.isEnum();
        head.append(type.isSealed() && !type.isEnum() ? "sealed " : "");
        if (isClass) {
            head.append(type.isMemberClass() && Modifier.isStatic(type.getModifiers()) ? "static " : "");
            head.append(Modifier.isAbstract(type.getModifiers()) ? "abstract " : "");
            head.append(Modifier.isFinal(type.getModifiers()) ? "final " : "");
        }
        head.append(kind()).append(' ').append(TypeText.nestedName(type));
        head.append(text.declared(type.getTypeParameters()));
        if (type.isRecord()) {
            head.append(Arrays.stream(type.getRecordComponents())
                    .map(this::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Type superclass = Visibility.seenSuperclass(type);
        if (isClass && superclass != null && superclass != Object.class) {
            head.append(" extends ").append(text.of(superclass));
        }
        List<Type> interfaces = Visibility.seenInterfaces(type);
        if (!interfaces.isEmpty() && !type.isAnnotation()) {
            head.append(type.isInterface() ? " extends " : " implements ");
            head.append(text.list(interfaces.toArray(Type[]::new)));
        }
        return head.toString();
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface";
        }
        return type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private String component(RecordComponent component) {
        return text.of(component.getGenericType()) + " " + component.getName();
    }

    private List<String> enumConstants() {
        return Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(Field::getName)
                .toList();
    }

    /** Lists what this type declares, and what it inherits from types that users don't see. */
    private <M extends Member> Collection<String> members(
            Function<Class<?>, M[]> declared, Function<M, String> listing) {
        Map<String, String> members = new TreeMap<>();
        for (Class<?> source : Visibility.sources(type)) {
            Stream.of(declared.apply(source))
                    .filter(member -> Visibility.isSeen(member) && !implied.contains(member))
                    .forEach(member -> {
                        String line = listing.apply(member);
                        members.put(member.getName() + " " + line, line);
                    });
        }
        return members.values();
    }

    private String field(Field field) {
        String modifiers =
                memberModifiers(field.getModifiers()) + (Modifier.isFinal(field.getModifiers()) ? "final " : "");
        return (type.isInterface() ? "" : modifiers) + text.of(field.getGenericType()) + " " + field.getName()
                + ConstantText.of(field) + ";";
    }

    private String constructor(Constructor<?> constructor) {
        return access(constructor.getModifiers()) + typeParameters(constructor) + type.getSimpleName()
                + parameters(constructor) + ";";
    }

    private String method(Method method) {
        String kind = "";
        if (type.isInterface()) {
            kind = method.isDefault() ? "default " : "";
        } else if (Modifier.isAbstract(method.getModifiers())) {
            kind = "abstract ";
        } else if (isFinalByItself(method)) {
            kind = "final ";
        }
        return memberModifiers(method.getModifiers())
                + kind
                + typeParameters(method)
                + text.of(method.getGenericReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + ConstantText.ofDefault(method)
                + ";";
    }

    private boolean isFinalByItself(Method method) {
        return Modifier.isFinal(method.getModifiers()) && !Modifier.isFinal(type.getModifiers());
    }

    private String memberModifiers(int modifiers) {
        if (type.isInterface()) {
            return Modifier.isStatic(modifiers) ? "static " : "";
        }
        return access(modifiers) + (Modifier.isStatic(modifiers) ? "static " : "");
    }

    private static String access(int modifiers) {
        return Modifier.isPublic(modifiers) ? "public " : "protected ";
    }

    private String typeParameters(Executable executable) {
        String parameters = text.declared(executable.getTypeParameters());
        return parameters.isEmpty() ? "" : parameters + " ";
    }

    private String parameters(Executable executable) {
        List<String> parameters = new ArrayList<>();
        Type[] types = executable.getGenericParameterTypes();
        Parameter[] declared = executable.getParameters();
        for (int i = 0; i < types.length; i++) {
            String written = text.of(types[i]);
            if (executable.isVarArgs() && i == types.length - 1) {
                written = written.substring(0, written.length() - "[]".length()) + "...";
            }
            parameters.add(written + " " + declared[i].getName());
        }
        String thrown = executable.getGenericExceptionTypes().length == 0
                ? ""
                : " throws " + text.list(executable.getGenericExceptionTypes());
        return "(" + String.join(", ", parameters) + ")" + thrown;
    }
}
