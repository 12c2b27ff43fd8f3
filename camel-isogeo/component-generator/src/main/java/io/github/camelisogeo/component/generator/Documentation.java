package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.Operations;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Generates the pages of {@code docs} that are derived from the registry of operations, and the tests that run their examples. */
final class Documentation {

    private final Operations operations;
    private final List<Option> options;
    private final ConsumedSearch consumer;
    private final Contract contract;
    private final Map<String, List<Example>> examples = new TreeMap<>();

    Documentation(Operations operations, List<Option> options, ConsumedSearch consumer, Contract contract) {
        this.operations = operations;
        this.options = options;
        this.consumer = consumer;
        this.contract = contract;
        for (String entity : operations.entities()) {
            examples.put(
                    entity,
                    operations.of(entity).values().stream()
                            .map(operation -> Example.of(operation, contract))
                            .toList());
        }
    }

    Pages pages() throws IOException {
        Pages pages = new Pages();
        pages.add("operations.md", new IndexPage(operations).text());
        pages.add("models.md", new ModelsPage(operations).text());
        pages.add("coming-from-the-python-sdk.md", new SdkPage(operations, contract).text());
        DoneStatuses done = new DoneStatuses(operations);
        examples.forEach((entity, its) -> pages.add(
                "operations/" + entity + ".md",
                new EntityPage(its, options, contract, done).text() + consumed(entity)));
        return pages;
    }

    private String consumed(String entity) {
        return entity.equals("search") ? ConsumedSearchSource.section(consumer) : "";
    }

    Pages tests() {
        Pages tests = new Pages();
        examples.forEach((entity, its) -> {
            ExamplesTestSource test = new ExamplesTestSource(entity, its);
            tests.add(ComponentGenerator.FOLDER + "/" + test.className() + ".java", test.text());
        });
        return tests;
    }
}
