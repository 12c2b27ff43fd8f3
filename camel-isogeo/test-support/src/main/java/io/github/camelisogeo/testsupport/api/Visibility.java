package io.github.camelisogeo.testsupport.api;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Says what users of a library see: what is public or protected, wherever it was declared. */
final class Visibility {

    private Visibility() {}

    static boolean isSeen(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || !isSeen(type.getModifiers())) {
            return false;
        }
        return type.getDeclaringClass() == null || isSeen(type.getDeclaringClass());
    }

    static boolean isSeen(Member member) {
        return !member.isSynthetic() && isSeen(member.getModifiers());
    }

    /** Returns the types whose members users see as this type's: itself, and all above it that they don't see. */
    static List<Class<?>> sources(Class<?> type) {
        List<Class<?>> sources = new ArrayList<>();
        addSources(sources, type);
        return sources;
    }

    /** Returns the nearest class above that users see; null for an interface. */
    static Type seenSuperclass(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above == null || isSeen(above) ? type.getGenericSuperclass() : seenSuperclass(above);
    }

    /** Returns the interfaces that users see, those of the types above that they don't see included. */
    static List<Type> seenInterfaces(Class<?> type) {
        List<Type> interfaces = new ArrayList<>();
        for (Class<?> source : sources(type)) {
            for (int i = 0; i < source.getInterfaces().length; i++) {
                if (isSeen(source.getInterfaces()[i])) {
                    interfaces.add(source.getGenericInterfaces()[i]);
                }
            }
        }
        return interfaces.stream().distinct().toList();
    }

    private static void addSources(List<Class<?>> sources, Class<?> type) {
        sources.add(type);
        if (type.getSuperclass() != null && !isSeen(type.getSuperclass())) {
            addSources(sources, type.getSuperclass());
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (!isSeen(implemented)) {
                addSources(sources, implemented);
            }
        }
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
