package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The metadata for native images names each class whose members the client looks up by reflection, each interface that it makes proxies of,
 * and its resources. It follows from the registry and the models; {@code -Dapi.refresh=true} writes it anew.
 */
class NativeImageTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/META-INF/native-image/io.github.camelisogeo/isogeo-client");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void classesThatAreReflectedAreNamed() throws IOException {
        Set<Class<?>> types = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        types.addAll(interfaces());
        types.addAll(parameterRecords());
        types.addAll(List.of(Model.class.getPermittedSubclasses()));
        types.addAll(openEnums());

        check(
                "reflect-config.json",
                types.stream().map(NativeImageTest::everythingOf).toList());
    }

    @Test
    void interfacesThatProxiesImplementAreNamed() throws IOException {
        check(
                "proxy-config.json",
                interfaces().stream()
                        .filter(NativeImageTest::isMadeWhole)
                        .map(type -> Map.of("interfaces", List.of(type.getName())))
                        .toList());
    }

    @Test
    void resourcesAreNamed() throws IOException {
        List<Map<String, String>> patterns = resources().stream()
                .map(name -> Map.of("pattern", "\\Q" + name + "\\E"))
                .toList();

        check("resource-config.json", Map.of("resources", Map.of("includes", patterns)));
    }

    private void check(String file, Object expected) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("api.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, mapper.writeValueAsString(expected) + "\n");
        }
        assertThat(mapper.readTree(path.toFile())).isEqualTo(mapper.valueToTree(expected));
    }

    /** The interfaces of all entities, and the public ones that those with behaviours extend. */
    private static Set<Class<?>> interfaces() {
        Set<Class<?>> types = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        for (OperationDescriptor operation : Entities.operations().all()) {
            Class<?> api = operation.javaMethod().getDeclaringClass();
            types.add(api);
            types.add(Entities.operations().wholeInterface(api));
        }
        return types;
    }

    /** Proxies implement the behaviour of an entity if it has one, else its public interface. */
    private static boolean isMadeWhole(Class<?> type) {
        return Entities.operations().wholeInterface(type) == type;
    }

    /** The records that hold parameters of an operation. */
    private static Set<Class<?>> parameterRecords() {
        Set<Class<?>> records = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        for (OperationDescriptor operation : Entities.operations().all()) {
            Stream.of(operation.method(), operation.made())
                    .flatMap(method -> Stream.of(method.getParameters()))
                    .map(Parameter::getType)
                    .forEach(type -> addRecord(type, records));
        }
        return records;
    }

    private static void addRecord(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && !Model.class.isAssignableFrom(type) && records.add(type)) {
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .forEach(component -> addRecord(component, records));
        }
    }

    private static List<Class<?>> openEnums() {
        List<Class<?>> types = new ArrayList<>();
        new ClassFileImporter().importPackages(OpenEnum.class.getPackageName()).forEach(type -> {
            if (type.isAssignableTo(OpenEnum.class) && !type.isEquivalentTo(OpenEnum.class)) {
                types.add(type.reflect());
            }
        });
        return types;
    }

    private static Map<String, Object> everythingOf(Class<?> type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.getName());
        entry.put("allDeclaredMethods", true);
        if (!type.isInterface()) {
            entry.put("allDeclaredConstructors", true);
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            entry.put("allDeclaredFields", true);
        }
        if (type.isRecord()) {
            entry.put("allRecordComponents", true);
        }
        return entry;
    }

    private static List<String> resources() throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : List.of("src/main/resources", "src/main/filtered")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> Path.of(folder).relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.startsWith("META-INF/native-image/"))
                        .forEach(names::add);
            }
        }
        return names.stream().sorted().toList();
    }
}
