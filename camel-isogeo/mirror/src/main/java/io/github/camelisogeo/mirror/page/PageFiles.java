package io.github.camelisogeo.mirror.page;

import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The files of the page that are the same for every catalogue: {@value #INDEX}, and what it loads from {@value #FOLDER}. */
public final class PageFiles {

    static final String INDEX = "index.html";

    private static final String FOLDER = "page/";
    private static final List<String> OWN = List.of(
            "app.js",
            "changes.js",
            "facets.js",
            "icon.svg",
            "list.js",
            "live.js",
            "map.js",
            "outline.js",
            "parts.js",
            "store.js",
            "style.css",
            "text.js");

    private static final String LEAFLET_FOLDER = FOLDER + "leaflet/";
    private static final List<String> LEAFLET = List.of("LICENSE", "dist/leaflet.css", "dist/leaflet.js");
    private static final List<String> LEAFLET_IMAGES =
            List.of("layers-2x.png", "layers.png", "marker-icon-2x.png", "marker-icon.png", "marker-shadow.png");

    private PageFiles() {}

    /**
     * Writes the files to a folder, over those of an earlier run. Creates the folder if necessary. Each file is written as a whole or not
     * at all. The page itself is written last, when everything that it loads is there.
     */
    public static void install(Path folder) throws IOException {
        String leaflet = "/META-INF/resources/webjars/leaflet/" + leafletVersion() + "/";
        Path images = Files.createDirectories(folder.resolve(LEAFLET_FOLDER + "images"));
        for (String image : LEAFLET_IMAGES) {
            copy(leaflet + "dist/images/" + image, images.resolve(image));
        }
        for (String file : LEAFLET) {
            copy(leaflet + file, folder.resolve(LEAFLET_FOLDER).resolve(file.substring(file.lastIndexOf('/') + 1)));
        }
        for (String file : OWN) {
            copy(file, folder.resolve(FOLDER + file));
        }
        copy(INDEX, folder.resolve(INDEX));
    }

    /** Returns the version of Leaflet, which is part of its path in the jar. It is set in the root pom and filtered into a resource. */
    private static String leafletVersion() throws IOException {
        Properties pom = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/leaflet/pom.properties")) {
            pom.load(in);
        }
        return pom.getProperty("version");
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = open(resource);
                WholeFile file = WholeFile.replacing(target)) {
            in.transferTo(file.stream());
            file.finish();
        }
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream in = PageFiles.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("the program is incomplete: the resource " + resource + " is missing");
        }
        return in;
    }
}
