package dev.zachet.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML document as JSON, which remembers on which line each value stands. */
final class YamlFile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlFile(JsonNode root, Map<String, Integer> lines) {
        this.root = root;
        this.lines = lines;
    }

    /** What {@link #parse} throws for a text that is no YAML. */
    static final class NotYaml extends Exception {
        private static final long serialVersionUID = 1L;

        final int line;

        NotYaml(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    static YamlFile parse(String text) throws NotYaml {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(8 << 20);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new NotYaml(1, "the file is empty");
            }
            Map<String, Integer> lines = new HashMap<>();
            return new YamlFile(new Conversion(lines).convert(node, ""), lines);
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.chars()
                            .limit(e.getPosition())
                            .filter(one -> one == '\n')
                            .count();
            throw new NotYaml(line, "not valid YAML: the character U+%04X is not allowed".formatted(e.getCodePoint()));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new NotYaml(line, "not valid YAML: " + e.getProblem());
        }
    }

    JsonNode root() {
        return root;
    }

    /** The line of the value at a JSON pointer, or of its nearest ancestor that has one. */
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private record Conversion(Map<String, Integer> lines) {

        JsonNode convert(Node node, String pointer) throws NotYaml {
            lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
            return switch (node) {
                case MappingNode mapping -> convertMapping(mapping, pointer);
                case SequenceNode sequence -> convertSequence(sequence, pointer);
                case ScalarNode scalar -> convertScalar(scalar);
                default -> throw new NotYaml(node.getStartMark().getLine() + 1, "anchors are not supported here");
            };
        }

        private JsonNode convertMapping(MappingNode mapping, String pointer) throws NotYaml {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    throw new NotYaml(tuple.getKeyNode().getStartMark().getLine() + 1, "a key must be plain text");
                }
                if (object.has(key.getValue())) {
                    throw new NotYaml(key.getStartMark().getLine() + 1, "the key " + key.getValue() + " stands twice");
                }
                String child = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
                lines.put(child, key.getStartMark().getLine() + 1);
                object.set(key.getValue(), convert(tuple.getValueNode(), child));
            }
            return object;
        }

        private JsonNode convertSequence(SequenceNode sequence, String pointer) throws NotYaml {
            List<JsonNode> values = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                values.add(convert(element, pointer + "/" + values.size()));
            }
            return JSON.arrayNode().addAll(values);
        }

        private JsonNode convertScalar(ScalarNode scalar) throws NotYaml {
            String value = scalar.getValue();
            Tag tag = scalar.getTag();
            if (tag.equals(Tag.NULL)) {
                return JSON.nullNode();
            }
            if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(
                        List.of("true", "yes", "on").contains(value.toLowerCase(java.util.Locale.ROOT)));
            }
            try {
                return number(tag, value);
            } catch (NumberFormatException e) {
                throw new NotYaml(scalar.getStartMark().getLine() + 1, "write this number in decimal: " + value);
            }
        }

        private JsonNode number(Tag tag, String value) {
            String digits = value.replace("_", "");
            if (tag.equals(Tag.INT)) {
                java.math.BigInteger integer = new java.math.BigInteger(digits);
                return integer.bitLength() < 64 ? JSON.numberNode(integer.longValue()) : JSON.numberNode(integer);
            }
            if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(Double.parseDouble(digits));
            }
            return JSON.stringNode(value);
        }
    }
}
