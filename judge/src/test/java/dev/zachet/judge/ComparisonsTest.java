package dev.zachet.judge;

import static dev.zachet.judge.Sources.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ComparisonsTest {
    private static final Comparison EXACT = new Comparison.Exact();
    private static final Comparison UNORDERED = new Comparison.Unordered();
    private static final Comparison NEAR = new Comparison.Tolerance(1e-6);
    private static final Comparison TEXT = new Comparison.Text();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static boolean same(Comparison comparison, String expected, String actual) {
        return Comparisons.equal(comparison, json(expected), json(actual));
    }

    @Example
    void numbersAreEqualByValueAndBooleansAreNoNumbers() {
        assertThat(same(EXACT, "1", "1.0")).isTrue();
        assertThat(same(EXACT, "0", "-0.0")).isTrue();
        assertThat(same(EXACT, "1", "true")).isFalse();
        assertThat(same(EXACT, "0", "null")).isFalse();
        assertThat(same(EXACT, "9007199254740993", "9007199254740992.0")).isFalse();
        assertThat(same(EXACT, "9007199254740992", "9007199254740992.0")).isTrue();
        assertThat(same(EXACT, "0.30000000000000004", "0.3")).isFalse();
        assertThat(same(EXACT, "'1'", "1")).isFalse();
    }

    @Example
    void setsAreNoListsAndHaveNoOrder() {
        assertThat(same(EXACT, "{'$set':[1,2]}", "{'$set':[2,1]}")).isTrue();
        assertThat(same(EXACT, "{'$set':[1,2]}", "[1,2]")).isFalse();
        assertThat(same(UNORDERED, "{'$set':[1,2]}", "[2,1]")).isTrue();
        assertThat(same(UNORDERED, "{'$tuple':[1,2]}", "[2,1]")).isTrue();
        assertThat(same(NEAR, "{'$tuple':[1]}", "[1.0000001]")).isTrue();
        assertThat(same(UNORDERED, "[1,1,2]", "[1,2,2]")).isFalse();
        assertThat(same(UNORDERED, "[[1,2]]", "[[2,1]]")).isFalse();
    }

    @Example
    void dictionariesAreEqualHoweverTheyAreWritten() {
        assertThat(same(EXACT, "{'a':1,'b':2}", "{'b':2,'a':1}")).isTrue();
        assertThat(same(EXACT, "{'a':1}", "{'$dict':[['a',1]]}")).isTrue();
        assertThat(same(EXACT, "{'1':1}", "{'$dict':[[1,1]]}")).isFalse();
        assertThat(same(EXACT, "{'$tuple':[1]}", "[1]")).isTrue();
        assertThat(same(EXACT, "{'$float':'nan'}", "{'$float':'nan'}")).isTrue();
    }

    @Example
    void quotesInTextsForgeNothing() {
        assertThat(same(EXACT, "['a,b']", "['a','b']")).isFalse();
        assertThat(Comparisons.exact(
                        NODES.arrayNode().add("a\",\"b"),
                        NODES.arrayNode().add("a").add("b")))
                .isFalse();
    }

    @Example
    void toleranceReachesEveryDepth() {
        assertThat(same(NEAR, "[1.0,{'a':[2]}]", "[1.0000001,{'a':[2.0000001]}]"))
                .isTrue();
        assertThat(same(NEAR, "[1.0]", "[1.001]")).isFalse();
        assertThat(same(NEAR, "1000000000", "1000000100")).isTrue();
        assertThat(same(NEAR, "{'$set':[1,2]}", "{'$set':[2.0000001,1]}")).isTrue();
        assertThat(same(NEAR, "1", "true")).isFalse();
        assertThat(same(NEAR, "{'$float':'inf'}", "1e308")).isFalse();
        assertThat(same(NEAR, "{'a':1}", "{'b':1}")).isFalse();
    }

    @Example
    void toleranceSurvivesNumbersBeyondEveryFloat() {
        String huge = "1" + "0".repeat(400);
        assertThat(same(NEAR, "1.5", huge)).isFalse();
        assertThat(same(NEAR, huge, "1.5")).isFalse();
        assertThat(same(NEAR, huge, huge)).isTrue();
        assertThat(same(NEAR, "1.5", "1e999")).isFalse();
        assertThat(same(EXACT, "1.5", "1e999")).isFalse();
    }

    @Example
    void textForgivesTrailingSpace() {
        assertThat(same(TEXT, "'a\\nb'", "'a  \\r\\nb\\n\\n'")).isTrue();
        assertThat(same(TEXT, "'a b'", "'a  b'")).isFalse();
        assertThat(same(TEXT, "'1'", "1")).isFalse();
    }

    @Example
    void anyOfTakesEachOfItsAnswers() {
        assertThat(same(new Comparison.AnyOf(), "[[0,1],[1,0]]", "[1,0]")).isTrue();
        assertThat(same(new Comparison.AnyOf(), "[[0,1],[1,0]]", "[0,0]")).isFalse();
    }

    @Example
    void manyElementsWithEqualHashesAreNotSlow() {
        List<String> clashing = Collections.nCopies(1, "AaBB").stream()
                .flatMap(s -> java.util.stream.IntStream.range(0, 1 << 15).mapToObj(ComparisonsTest::clash))
                .collect(Collectors.toList());
        ArrayNode one = NODES.arrayNode();
        clashing.forEach(one::add);
        Collections.reverse(clashing);
        ArrayNode other = NODES.arrayNode();
        clashing.forEach(other::add);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Comparisons.equal(UNORDERED, one, other)).isTrue());
    }

    /** Strings of 15 pairs, each of which hashes alike. */
    private static String clash(int bits) {
        StringBuilder out = new StringBuilder();
        for (int bit = 0; bit < 15; bit++) {
            out.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return out.toString();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyValueEqualsItself(@ForAll("values") JsonNode value) {
        for (Comparison comparison : List.of(EXACT, UNORDERED, NEAR)) {
            assertThat(Comparisons.equal(comparison, value, value.deepCopy())).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void exactIsSymmetric(@ForAll("values") JsonNode one, @ForAll("values") JsonNode other) {
        assertThat(Comparisons.exact(one, other)).isEqualTo(Comparisons.exact(other, one));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void unorderedDoesNotSeeTheOrder(@ForAll("lists") ArrayNode list, @ForAll long seed) {
        List<JsonNode> shuffled = new java.util.ArrayList<>(list.values());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Comparisons.equal(UNORDERED, list, NODES.arrayNode().addAll(shuffled)))
                .isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void unorderedSeesEveryMissingElement(@ForAll("lists") ArrayNode list) {
        ArrayNode shorter = list.deepCopy();
        if (!shorter.isEmpty()) {
            shorter.remove(0);
            assertThat(Comparisons.equal(UNORDERED, list, shorter)).isFalse();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void withinHalfTheToleranceBothWaysAreNear(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double number,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double share) {
        double other = number + share * 1e-6 * Math.max(1, Math.abs(number));
        JsonNode one = NODES.numberNode(number);
        JsonNode two = NODES.numberNode(other);
        assertThat(Comparisons.equal(NEAR, one, two)).isTrue();
        assertThat(Comparisons.equal(NEAR, two, one)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void integersOfAnySizeCompareExactly(@ForAll BigInteger number) {
        assertThat(Comparisons.exact(NODES.numberNode(number), NODES.numberNode(number.add(BigInteger.ONE))))
                .isFalse();
    }

    @Provide
    Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.integers().map(i -> (JsonNode) NODES.numberNode(i)),
                Arbitraries.doubles().map(d -> (JsonNode) NODES.numberNode(d)),
                Arbitraries.strings().ofMaxLength(5).map(s -> (JsonNode) NODES.stringNode(s)),
                Arbitraries.of(NODES.booleanNode(true), NODES.booleanNode(false), NODES.nullNode()));
        return Arbitraries.recursive(() -> leaves, this::wrapped, 0, 3);
    }

    private Arbitrary<JsonNode> wrapped(Arbitrary<JsonNode> inner) {
        return Arbitraries.oneOf(
                listsOf(inner).map(list -> (JsonNode) list),
                listsOf(inner).map(list -> (JsonNode) NODES.objectNode().set("$set", list)),
                listsOf(inner).map(list -> (JsonNode) NODES.objectNode().set("key", list)));
    }

    @Provide
    Arbitrary<ArrayNode> lists() {
        return listsOf(values());
    }

    private static Arbitrary<ArrayNode> listsOf(Arbitrary<JsonNode> inner) {
        return inner.list().ofMaxSize(4).map(l -> NODES.arrayNode().addAll(l));
    }
}
