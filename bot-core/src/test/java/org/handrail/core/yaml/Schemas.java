package org.handrail.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The JSON Schemas that editors use, for tests that hold them to what the readers know. */
public final class Schemas {
    private static final Path FOLDER = Path.of("../docs/reference/schemas");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private Schemas() {}

    /** A schema file as JSON. */
    public static JsonNode schema(String name) {
        try {
            return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema (%s) is not JSON".formatted(name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema (%s)".formatted(name), e);
        }
    }

    /** What an editor would underline in this file. */
    public static List<String> complaints(String schema, String yaml) {
        Tree tree = YamlReader.read("file.yaml", yaml, problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        assertThat(tree).isNotNull();
        JsonNode json = tree == null ? JsonNodeFactory.instance.nullNode() : json(tree);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema(schema))
                .validate(json)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Definition → its keys, for every definition of a group with fixed keys. */
    public static Map<String, Set<String>> keys(String name) {
        return sets(name, "properties");
    }

    /** Definition → the keys it requires, for the same definitions. */
    public static Map<String, Set<String>> required(String name) {
        return sets(name, "required");
    }

    private static Map<String, Set<String>> sets(String name, String part) {
        Map<String, Set<String>> sets = new TreeMap<>();
        schema(name).get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                assertThat(definition.getValue().path("additionalProperties").isBoolean())
                        .as(definition.getKey())
                        .isTrue();
                Set<String> set = new LinkedHashSet<>();
                JsonNode node = definition.getValue().path(part);
                node.fieldNames().forEachRemaining(set::add);
                node.forEach(item -> {
                    if (item.isTextual()) {
                        set.add(item.asText());
                    }
                });
                sets.put(definition.getKey(), set);
            }
        });
        return sets;
    }

    /** As YAML 1.2 reads it, and so as an editor does. */
    private static JsonNode json(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar(scalar);
            case Tree.Sequence sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Tree.Mapping mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.entries().values().forEach(entry -> object.set(entry.key(), json(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Tree.Scalar scalar) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (scalar.quoted()) {
            return nodes.textNode(scalar.text());
        }
        if (scalar.isNothing()) {
            return nodes.nullNode();
        }
        return switch (scalar.text()) {
            case "true", "false" -> nodes.booleanNode(scalar.text().equals("true"));
            case String text
            when NUMBER.matcher(text).matches() && !text.contains(".") -> nodes.numberNode(Long.parseLong(text));
            case String text when NUMBER.matcher(text).matches() -> nodes.numberNode(Double.parseDouble(text));
            case String text -> nodes.textNode(text);
        };
    }
}
