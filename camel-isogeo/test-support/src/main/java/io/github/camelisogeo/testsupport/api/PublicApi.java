package io.github.camelisogeo.testsupport.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the public API of a library to the listing of it that is committed. */
public final class PublicApi {

    /** Rewrites the listing if this system property is true, instead of comparing. */
    public static final String REFRESH = "api.refresh";

    static final String COMMAND = "mvn -pl camel-isogeo/client,camel-isogeo/sync,camel-isogeo/component -am test"
            + " -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.refresh=true";

    private static final int SHOWN = 10;

    private PublicApi() {}

    /**
     * Compares the public API of a library with its listing, and fails if they differ or if a signature names an internal type.
     *
     * @param anchor any class of the library
     * @param listing the committed file
     * @param leftOut the simple names of types that are left out, as a regular expression
     */
    public static void check(Class<?> anchor, Path listing, String leftOut) throws IOException {
        check(new ApiListing(anchor, name -> name.matches(leftOut)).lines(), listing, Boolean.getBoolean(REFRESH));
    }

    static void check(List<String> actual, Path listing, boolean refresh) throws IOException {
        refuseInternalTypes(actual);
        if (refresh) {
            Files.writeString(listing, String.join("\n", actual) + "\n");
            return;
        }
        List<String> committed = read(listing);
        if (!committed.equals(actual)) {
            throw new AssertionError("The public API isn't what " + listing + " says:\n"
                    + String.join("\n", differences(committed, actual))
                    + "\nIf the change is meant, write the listing anew and commit it:\n    " + COMMAND);
        }
    }

    /** A type of an internal package that a signature names stands in the imports, or is written out. */
    private static void refuseInternalTypes(List<String> actual) {
        List<String> internal = placed(actual).stream()
                .filter(line -> line.matches(".*\\bio\\.github\\.camelisogeo\\..*\\binternal\\..*"))
                .toList();
        if (!internal.isEmpty()) {
            throw new AssertionError("The public API names internal types:\n" + String.join("\n", internal));
        }
    }

    private static List<String> read(Path listing) throws IOException {
        try {
            return Files.readAllLines(listing);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Returns the first lines that differ: those that are gone, then those that are new. */
    private static List<String> differences(List<String> committed, List<String> actual) {
        List<String> differences = new ArrayList<>();
        addMissing(differences, "- ", committed, actual);
        addMissing(differences, "+ ", actual, committed);
        if (differences.isEmpty()) {
            differences.add("the lines are the same, in another order");
        }
        return differences;
    }

    private static void addMissing(List<String> differences, String sign, List<String> from, List<String> in) {
        Set<String> there = new HashSet<>(placed(in));
        List<String> missing =
                placed(from).stream().filter(line -> !there.contains(line)).toList();
        missing.stream().limit(SHOWN).forEach(line -> differences.add(sign + line));
        if (missing.size() > SHOWN) {
            differences.add(sign + "... and " + (missing.size() - SHOWN) + " more");
        }
    }

    /** Returns the lines with the package or the type that they stand in. */
    private static List<String> placed(List<String> lines) {
        List<String> placed = new ArrayList<>();
        String place = "";
        for (String line : lines) {
            boolean member = line.startsWith(" ");
            boolean head = line.endsWith(" {") || line.startsWith("package ");
            place = head ? line.replaceAll("^package |[;{ ]+$", "") : place;
            if (member || head || line.startsWith("import ")) {
                placed.add(head ? line : line.strip() + "    in " + place);
            }
        }
        return placed;
    }
}
