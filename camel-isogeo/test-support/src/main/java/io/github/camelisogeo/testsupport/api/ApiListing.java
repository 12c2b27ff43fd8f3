package io.github.camelisogeo.testsupport.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the public and protected types of a library with their members, package by package, as Java sources write them. */
final class ApiListing {

    private final Class<?> anchor;
    private final Predicate<String> isLeftOut;

    /**
     * @param anchor any class of the library
     * @param isLeftOut whether the class with this simple name is left out
     */
    ApiListing(Class<?> anchor, Predicate<String> isLeftOut) {
        this.anchor = anchor;
        this.isLeftOut = isLeftOut;
    }

    /** Returns the lines of the listing; types of packages that are called "internal", or below one, aren't in it. */
    List<String> lines() {
        Map<String, List<Class<?>>> packages = new TreeMap<>();
        for (Class<?> type : types()) {
            packages.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>())
                    .add(type);
        }
        List<String> lines = new ArrayList<>();
        packages.forEach((name, types) -> addPackage(lines, name, types));
        return lines;
    }

    private static void addPackage(List<String> lines, String name, List<Class<?>> types) {
        TypeText text = new TypeText(name);
        List<String> body = new ArrayList<>();
        for (Class<?> type : types) {
            body.add("");
            body.addAll(new TypeListing(type, text).lines());
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("package " + name + ";");
        if (!text.imports().isEmpty()) {
            lines.add("");
            text.imports().forEach(imported -> lines.add("import " + imported + ";"));
        }
        lines.addAll(body);
    }

    private List<Class<?>> types() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.contains(".internal.") && !name.endsWith("package-info"))
                    .<Class<?>>map(this::load)
                    .filter(type -> Visibility.isSeen(type) && !isLeftOut.test(outermost(type)))
                    .sorted(Comparator.comparing(TypeText::nestedName))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path root() {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String outermost(Class<?> type) {
        return type.getDeclaringClass() == null ? type.getSimpleName() : outermost(type.getDeclaringClass());
    }
}
