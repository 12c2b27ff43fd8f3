package io.github.camelisogeo.client.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of the contract: lines of cells, the first line being names. */
final class ContractTable {

    private ContractTable() {}

    static List<List<String>> rows(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContractTable.class.getResourceAsStream("/contract/" + file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
