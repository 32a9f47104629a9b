package dev.zachet.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as {@code EXPLAIN (ANALYZE, BUFFERS, WAL, FORMAT JSON)} tells it.
 *
 * @param text as it was told
 */
record Plan(String text, Node root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A step of it.
     *
     * @param table empty where it reads none
     * @param estimated rows of one loop, as is {@code came}
     * @param pages touched by it and what is below it
     * @param wal bytes of it that were written, whole pages included
     * @param walPages pages that were written whole
     * @param removed by its filters, in all loops
     */
    record Node(
            String kind,
            String table,
            double estimated,
            double came,
            long loops,
            long pages,
            long wal,
            long walPages,
            double removed,
            double heapFetches,
            List<Node> inputs) {
        Node {
            inputs = List.copyOf(inputs);
        }

        /** It and all below it. */
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), inputs.stream().flatMap(Node::all));
        }

        /** It and all below it, by where they stand, as in {@code 0.1.0}. */
        Map<String, Node> paths(String own) {
            Map<String, Node> paths = new LinkedHashMap<>();
            paths.put(own, this);
            for (int i = 0; i < inputs.size(); i++) {
                paths.putAll(inputs.get(i).paths(own + "." + i));
            }
            return paths;
        }

        /** Pages touched by it alone. */
        long ownPages() {
            return pages - inputs.stream().mapToLong(Node::pages).sum();
        }

        /** How many times the estimate is off; 1 where the step never ran. */
        double misestimate() {
            double wanted = Math.max(1, estimated);
            double got = Math.max(1, came);
            return loops == 0 ? 1 : Math.max(wanted / got, got / wanted);
        }

        /** The worst of it and those below that are read to their end. */
        double worstMisestimate(boolean cut) {
            boolean below = cut || kind.equals("Limit");
            double own = below ? 1 : misestimate();
            return inputs.stream()
                    .mapToDouble(node -> node.worstMisestimate(below))
                    .reduce(own, Math::max);
        }
    }

    static Plan of(String text) {
        return new Plan(text, node(JSON.readTree(text).get(0).get("Plan")));
    }

    private static Node node(JsonNode json) {
        double loops = json.path("Actual Loops").asDouble(0);
        return new Node(
                json.get("Node Type").asString(),
                json.path("Relation Name").asString(""),
                json.path("Plan Rows").asDouble(0),
                json.path("Actual Rows").asDouble(0),
                (long) loops,
                json.path("Shared Hit Blocks").asLong(0)
                        + json.path("Shared Read Blocks").asLong(0),
                json.path("WAL Bytes").asLong(0),
                json.path("WAL FPI").asLong(0),
                loops
                        * (json.path("Rows Removed by Filter").asDouble(0)
                                + json.path("Rows Removed by Index Recheck").asDouble(0)
                                + json.path("Rows Removed by Join Filter").asDouble(0)),
                json.path("Heap Fetches").asDouble(0),
                json.path("Plans").valueStream().map(Plan::node).toList());
    }

    /** Pages that the whole query touched. */
    long pages() {
        return root.pages();
    }
}
