package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Golden;
import dev.zachet.testing.HttpScenario;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest extends HttpScenario {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void isWhatTheFrontEndWasBuiltFor() {
        Golden.assertSame(Path.of(System.getProperty("zachet.openapi", "../web/openapi.json")), description());
    }

    @Test
    void everyPartOfAnAnswerIsRequired() {
        JsonNode summary = schema("Summary");

        assertThat(summary.get("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("id", "title", "kind", "minutes", "items", "status", "level");
        assertThat(summary.at("/properties/level/type").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(schema("ExerciseView").get("required").valueStream().map(JsonNode::stringValue))
                .contains("id", "level", "statementHtml", "complexity", "previous")
                .doesNotContain("summary");
    }

    @Test
    void whatAChangeLeavesOutIsOptional() {
        assertThat(schema("Change").has("required")).isFalse();
        assertThat(schema("HandIn").get("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("source", "purpose", "noLibrary");
    }

    @Test
    void findingsAreToldApartByTheirType() {
        JsonNode finding = schema("Finding");

        assertThat(finding.get("oneOf").size()).isEqualTo(22);
        assertThat(schema("Verdict").at("/properties/findings/items/$ref").stringValue())
                .isEqualTo("#/components/schemas/Finding");
        assertThat(finding.at("/discriminator/propertyName").stringValue()).isEqualTo("type");
        assertThat(finding.at("/discriminator/mapping/wrong-answer").stringValue())
                .isEqualTo("#/components/schemas/WrongAnswer");
        assertThat(schema("WrongAnswer").at("/properties/type/enum")).isEqualTo(JSON.readTree("[\"wrong-answer\"]"));
        assertThat(schema("WrongAnswer").get("required").valueStream().map(JsonNode::stringValue))
                .contains("type", "case", "expected");
    }

    @Test
    void aFindingThatMayBeMissingIsAFindingOrNothing() {
        assertThat(schema("TraceView").at("/properties/finding/oneOf"))
                .isEqualTo(JSON.readTree("[{\"$ref\": \"#/components/schemas/Finding\"}, {\"type\": \"null\"}]"));
    }

    @Test
    void namesAreWrittenAsTheyAreSent() {
        assertThat(schema("Learner").at("/properties/theme/enum"))
                .isEqualTo(JSON.readTree("[\"light\", \"dark\", \"system\"]"));
        assertThat(schema("Verdict").at("/properties/outcome/enum"))
                .isEqualTo(JSON.readTree("[\"accepted\", \"rejected\", \"failed\", \"unavailable\"]"));
    }

    private JsonNode schema(String name) {
        JsonNode schema = http().get("/api/openapi.json").json().at("/components/schemas/" + name);
        assertThat(schema.isObject()).as(name).isTrue();
        return schema;
    }

    private String description() {
        ObjectNode description = (ObjectNode) http().get("/api/openapi.json").json();
        description.remove("servers");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(sorted(description)) + "\n";
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.propertyStream().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            members.forEach(sorted::set);
            return sorted;
        }
        if (node.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(node.valueStream().map(OpenApiTest::sorted).toList());
        }
        return node;
    }
}
