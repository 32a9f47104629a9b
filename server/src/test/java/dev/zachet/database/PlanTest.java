package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {
    private static final String LIMITED = """
            [{"Plan": {"Node Type": "Limit", "Plan Rows": 5, "Actual Rows": 5.00, "Actual Loops": 1,
                       "Shared Hit Blocks": 10, "Shared Read Blocks": 2,
                       "Plans": [{"Node Type": "Index Scan", "Relation Name": "orders", "Plan Rows": 900,
                                  "Actual Rows": 5.00, "Actual Loops": 3, "Rows Removed by Filter": 4,
                                  "Shared Hit Blocks": 10, "Shared Read Blocks": 2}]}}]""";

    @Test
    void countsPagesFoundAndRead() {
        assertThat(Plan.of(LIMITED).pages()).isEqualTo(12);
    }

    @Test
    void countsRemovedRowsOfAllLoops() {
        assertThat(Plan.of(LIMITED).root().inputs().getFirst().removed()).isEqualTo(12);
    }

    @Test
    void anEstimateUnderALimitIsNotHeldAgainstThePlanner() {
        Plan.Node root = Plan.of(LIMITED).root();

        assertThat(root.worstMisestimate(false)).isEqualTo(1);
        assertThat(root.inputs().getFirst().misestimate()).isEqualTo(180);
    }
}
